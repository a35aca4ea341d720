using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>Every label, edge type and property key that a graph of this vocabulary may have: the mapping's and the vocabulary's.</summary>
public sealed class GraphNames
{
    /// <exception cref="ArgumentException">A name of the vocabulary is no identifier, or is one of the mapping's.</exception>
    public GraphNames(Vocabulary vocabulary)
    {
        var direct = vocabulary.Relations.Values.Select(relation => relation.Edge).Concat(vocabulary.Events.Values.Select(kind => kind.Edge))
            .OfType<Model.EdgeTypes>().SelectMany(edge => new[] { edge.Actual, edge.Planned });
        DirectTypes = direct.Select(type => Identifier.Of(type, EdgeNames.All)).ToHashSet();
        Labels = vocabulary.Kinds.Values.Select(kind => Identifier.Of(kind.Label, Publishing.Labels.All)).Concat(Publishing.Labels.All).ToHashSet();
        EdgeTypes = DirectTypes.Concat(EdgeNames.All).ToHashSet();
        PropertyKeys = vocabulary.Roles.Keys.Concat(["subject", "object"]).Select(role => Identifier.Of(Keys.WordsOf(role), Keys.All)).Concat(Keys.All).ToHashSet();
    }

    public IReadOnlySet<string> Labels { get; }

    public IReadOnlySet<string> EdgeTypes { get; }

    /// <summary>The vocabulary's types, which join two entities directly.</summary>
    public IReadOnlySet<string> DirectTypes { get; }

    public IReadOnlySet<string> PropertyKeys { get; }
}
