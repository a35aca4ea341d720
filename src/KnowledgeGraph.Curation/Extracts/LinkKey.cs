using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>A key by which a claim names others, and what it means.</summary>
internal sealed record LinkKey(string Key, LinkKind Kind)
{
    public static LinkKey[] All { get; } =
    [
        new("if", LinkKind.If), new("because", LinkKind.Because), new("rebuts", LinkKind.Rebuts),
        new("outcome-of", LinkKind.OutcomeOf), new("example-of", LinkKind.ExampleOf), new("within", LinkKind.Within),
    ];
}
