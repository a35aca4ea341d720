using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>The keys by which a claim names others.</summary>
internal static class LinkKeys
{
    public static (string Key, LinkKind Kind)[] All { get; } =
    [
        ("if", LinkKind.If), ("because", LinkKind.Because), ("rebuts", LinkKind.Rebuts),
        ("outcome-of", LinkKind.OutcomeOf), ("example-of", LinkKind.ExampleOf), ("within", LinkKind.Within),
    ];

    public static string Of(LinkKind kind) => Array.Find(All, link => link.Kind == kind).Key;
}
