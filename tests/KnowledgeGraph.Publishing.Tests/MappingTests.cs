namespace KnowledgeGraph.Publishing.Tests;

public class MappingTests
{
    [Fact]
    public void Of_AnyCorpus_GivesEachElementOneOwnerAndEveryEdgeItsEnds() => Corpora.Hold(300, corpus =>
    {
        var content = Mapping.Of(corpus.All);
        var nodes = content.Units.SelectMany(unit => unit.Nodes).ToList();
        var edges = content.Units.SelectMany(unit => unit.Edges).ToList();
        var keys = nodes.Select(node => node.Key).ToHashSet();
        return keys.Count == nodes.Count
            && edges.Select(edge => (edge.Type, edge.Id)).Distinct().Count() == edges.Count
            && edges.TrueForAll(edge => keys.Contains(edge.From) && keys.Contains(edge.To));
    });

    [Fact]
    public void Of_AnyCorpus_UsesOnlyNamesOfTheTable() => Corpora.Hold(100, corpus =>
    {
        var names = new GraphNames(TestVocabulary.Value);
        var content = Mapping.Of(corpus.All);
        return content.Units.All(unit =>
            unit.Nodes.All(node => names.Labels.Contains(node.Labels.Key) && node.Labels.Others.All(names.Labels.Contains) && node.Properties.Entries.Keys.All(names.PropertyKeys.Contains))
            && unit.Edges.All(edge => names.EdgeTypes.Contains(edge.Type) && edge.Properties.Entries.Keys.All(names.PropertyKeys.Contains)));
    });
}
