using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Sorts the changes of one unit by the claim that they belong to.</summary>
internal sealed class ChangeOutliner
{
    private readonly UnitChange change;
    private readonly Dictionary<string, string> claimOfNode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> sentences = new(StringComparer.Ordinal);

    /// <param name="wanted">The whole unit as it is to be; null where it goes.</param>
    public ChangeOutliner(UnitChange change, GraphUnit? wanted)
    {
        this.change = change;
        Learn(change.Nodes.Removed, change.Edges.Removed);
        Learn(wanted?.Nodes ?? [], wanted?.Edges ?? []);
    }

    public UnitOutline Outline()
    {
        var claims = Nodes().Concat(Edges()).GroupBy(element => element.Claim ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        return new(change.Unit, Sort(), [.. claims.Select(group => Outline(group.Key, [.. group]))]);
    }

    private ChangeSort Sort() =>
        change.After is null ? ChangeSort.Removed
        : change is { Before: null, Nodes: { Changed.IsEmpty: true, Removed.IsEmpty: true }, Edges: { Changed.IsEmpty: true, Removed.IsEmpty: true } } ? ChangeSort.Added
        : ChangeSort.Changed;

    private ClaimChange Outline(string claim, ImmutableArray<ElementChange> elements)
    {
        var itself = elements.FirstOrDefault(element => element.From is null && element.Type == Labels.Claim && element.Id == claim);
        return claim.Length == 0
            ? new(ChangeSort.Changed, null, null, elements)
            : new(itself?.Sort ?? ChangeSort.Changed, claim, sentences.GetValueOrDefault(claim), elements);
    }

    private IEnumerable<ElementChange> Nodes() =>
        change.Nodes.Added.Select(node => Node(ChangeSort.Added, node, null, node))
            .Concat(change.Nodes.Changed.Select(pair => Node(ChangeSort.Changed, pair.After, pair.Before, pair.After)))
            .Concat(change.Nodes.Removed.Select(node => Node(ChangeSort.Removed, node, node, null)));

    private IEnumerable<ElementChange> Edges() =>
        change.Edges.Added.Select(edge => Edge(ChangeSort.Added, edge, null, edge))
            .Concat(change.Edges.Changed.Select(pair => Edge(ChangeSort.Changed, pair.After, pair.Before, pair.After)))
            .Concat(change.Edges.Removed.Select(edge => Edge(ChangeSort.Removed, edge, edge, null)));

    private ElementChange Node(ChangeSort sort, NodeRow node, NodeRow? before, NodeRow? after) =>
        new(sort, ClaimOf(node.Claim, node.Key), node.Labels.Text, node.Key.Id, null, null, before?.Properties, after?.Properties)
        {
            TypeBefore = before is not null && before.Labels != node.Labels ? before.Labels.Text : null,
        };

    private ElementChange Edge(ChangeSort sort, EdgeRow edge, EdgeRow? before, EdgeRow? after) =>
        new(sort, ClaimOf(edge.Claim, edge.From), edge.Type, edge.Id, edge.From, edge.To, before?.Properties, after?.Properties);

    private string? ClaimOf(string? claim, NodeKey key) => claim ?? claimOfNode.GetValueOrDefault(Name(key));

    /// <summary>A quote that serves several claims, or an event that several tell, is shown with the first of them.</summary>
    private void Learn(ImmutableArray<NodeRow> nodes, ImmutableArray<EdgeRow> edges)
    {
        foreach (var node in nodes.Where(node => node.Claim is not null))
        {
            claimOfNode[Name(node.Key)] = node.Claim!;
            if (node.Key.Label == Labels.Claim)
            {
                sentences[node.Key.Id] = (node.Properties[Keys.Sentence] as GraphString)?.Value;
            }
        }

        foreach (var edge in edges.Where(edge => edge.Type is EdgeNames.SupportedBy or EdgeNames.Reports))
        {
            claimOfNode.TryAdd(Name(edge.To), edge.From.Id);
        }
    }

    private static string Name(NodeKey key) => $"{key.Label} {key.Id}";
}
