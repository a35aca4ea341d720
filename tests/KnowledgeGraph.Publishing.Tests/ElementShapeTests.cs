namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The examination asks for what the mapping makes: nothing less, nothing else.</summary>
public class ElementShapeTests
{
    private static readonly Dictionary<string, ElementShape> Nodes = new()
    {
        [Labels.Article] = ElementShape.Article,
        [Labels.Entity] = ElementShape.Entity,
        [Labels.Claim] = ElementShape.Claim,
        [Labels.Quote] = ElementShape.Quote,
        [Labels.Figure] = ElementShape.Figure,
    };

    [Fact]
    public void EachElementOfAnyCorpus_HasItsShape() => Corpora.Hold(200, corpus => Mapping.Of(corpus.All).Units.All(Fits));

    [Fact]
    public async Task EachElementOfTheRepository_HasItsShape() =>
        Assert.All(Mapping.Of(await WorkingTree.KnowledgeAsync()).Units, unit => Assert.True(Fits(unit), unit.Name));

    [Fact]
    public void EachKeyOfTheMapping_IsInAShape()
    {
        var known = Nodes.Values.Append(ElementShape.DirectEdge).Append(ElementShape.Edge).SelectMany(shape => shape.KeysOf).ToHashSet();
        string[] ofStates = ["fingerprint", "edgeTypes", "run", "ended", "version", "description", "checksum", "previous"];
        Assert.Equal([], Keys.All.Except(known).Except(ofStates));
    }

    private static bool Fits(GraphUnit unit) =>
        unit.Nodes.All(node => Fits(Nodes[node.Key.Label], node.Properties))
        && unit.Edges.All(edge => Fits(edge.From.Label == Labels.Entity && edge.To.Label == Labels.Entity ? ElementShape.DirectEdge : ElementShape.Edge, edge.Properties));

    private static bool Fits(ElementShape shape, Store.GraphMap properties) =>
        shape.Required.All(properties.Entries.ContainsKey) && properties.Entries.All(property => shape.Takes(property.Key, property.Value));
}
