using System.Collections.Immutable;

namespace KnowledgeGraph.Cli.Output;

/// <summary>One line of a tree, and what hangs on it.</summary>
internal sealed record Branch(string Text, ImmutableArray<Branch> Children)
{
    public Branch(string text)
        : this(text, [])
    {
    }
}
