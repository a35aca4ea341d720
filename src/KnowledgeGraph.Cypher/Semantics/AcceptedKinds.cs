using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>A set of <see cref="StaticKind"/>s, with the words people use for it.</summary>
internal sealed class AcceptedKinds
{
    private readonly int _bits;

    public AcceptedKinds(string words, params ReadOnlySpan<StaticKind> kinds)
    {
        Words = words;
        foreach (var kind in kinds)
        {
            _bits |= 1 << (int)kind;
        }
    }

    /// <summary>For messages: "a list or a string".</summary>
    public string Words { get; }

    /// <summary>Whether a value of this type may be right. What is unknown or null always may.</summary>
    public bool Takes(StaticType type) =>
        type.Kind is StaticKind.Any or StaticKind.Null || (_bits & (1 << (int)type.Kind)) != 0;
}
