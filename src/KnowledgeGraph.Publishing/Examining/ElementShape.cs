using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>The properties that one sort of node or edge has: which it must have, and of which type each is. Neo4j Enterprise could enforce this; here an examination asks.</summary>
internal sealed class ElementShape
{
    private readonly ImmutableArray<(string Key, PropertyType Type)> properties;

    private ElementShape(ImmutableArray<string> required, ImmutableArray<(string Key, PropertyType Type)> properties) =>
        (Required, this.properties) = (required, properties);

    public static ElementShape Article { get; } = new(
        [Keys.Id, Keys.Unit, Keys.Title, Keys.Sha256, Keys.Length, Keys.Status],
        [
            .. Texts(Keys.Id, Keys.Unit, Keys.Title, Keys.Published, Keys.Sha256, Keys.DerivesFrom, Keys.Origin, Keys.Status, Keys.Basis),
            (Keys.Titles, PropertyType.Texts), (Keys.Languages, PropertyType.Texts), (Keys.Length, PropertyType.Integer),
            (Keys.PublishedFrom, PropertyType.Date), (Keys.PublishedTo, PropertyType.Date),
        ]);

    public static ElementShape Entity { get; } = new(
        [Keys.Id, Keys.Unit, Keys.Name, Keys.Kind, Keys.SearchKeys],
        [
            .. Texts(Keys.Id, Keys.Unit, Keys.Name, Keys.Kind, Keys.Event, Keys.Note),
            (Keys.Names, PropertyType.Texts), (Keys.NameLanguages, PropertyType.Texts), (Keys.SearchKeys, PropertyType.Texts),
            (Keys.Merged, PropertyType.Texts),
        ]);

    public static ElementShape Claim { get; } = new(
        [Keys.Id, Keys.Unit, Keys.Article, Keys.Form, Keys.Act, Keys.Status, Keys.Polarity, Keys.Rank, Keys.Seal, Keys.Sentence],
        [
            .. Texts(
                Keys.Id, Keys.Unit, Keys.Article, Keys.Form, Keys.Predicate, Keys.Direction, Keys.Act, Keys.Status, Keys.Polarity, Keys.Rank, Keys.Reason, Keys.Doubt,
                Keys.Seal, Keys.Sentence, Keys.Outcome),
            (Keys.Others, PropertyType.Texts), (Keys.Together, PropertyType.Texts), .. Time(),
        ]);

    public static ElementShape Quote { get; } = new(
        [Keys.Id, Keys.Unit, Keys.Exact, Keys.Start, Keys.End],
        [.. Texts(Keys.Id, Keys.Unit, Keys.Exact), (Keys.Start, PropertyType.Integer), (Keys.End, PropertyType.Integer)]);

    public static ElementShape Figure { get; } = new(
        [Keys.Id, Keys.Unit, Keys.Claim, Keys.Name, Keys.Measure, Keys.Label, Keys.Dimension, Keys.Form, Keys.Qualifier, Keys.MeasuredIn, Keys.Quantity, Keys.Extent],
        [
            .. Texts(
                Keys.Id, Keys.Unit, Keys.Claim, Keys.Name, Keys.Measure, Keys.Label, Keys.Dimension, Keys.Form, Keys.Value, Keys.Qualifier, Keys.MeasuredIn, Keys.Quantity,
                Keys.Extent, Keys.AsWritten, Keys.Against, Keys.Scope),
            (Keys.Low, PropertyType.Float), (Keys.High, PropertyType.Float), .. Time(),
        ]);

    /// <summary>An edge between two entities.</summary>
    public static ElementShape DirectEdge { get; } = new(
        [Keys.Id, Keys.Unit, Keys.Claim, Keys.Article, Keys.Predicate, Keys.Act, Keys.Status, Keys.Rank],
        [.. Texts(Keys.Id, Keys.Unit, Keys.Claim, Keys.Article, Keys.Predicate, Keys.Event, Keys.Act, Keys.Status, Keys.Rank, Keys.Doubt), .. Time()]);

    /// <summary>Every other edge.</summary>
    public static ElementShape Edge { get; } = new(
        [Keys.Id, Keys.Unit],
        [.. Texts(Keys.Id, Keys.Unit, Keys.Role), (Keys.Order, PropertyType.Integer), (Keys.Words, PropertyType.Texts), (Keys.SearchKeys, PropertyType.Texts)]);

    public ImmutableArray<string> Required { get; }

    public IEnumerable<string> KeysOf => properties.Select(property => property.Key);

    /// <summary>Whether this property of the mapping's has the type that this shape gives it. Words in a role, which the vocabulary names, are lists of text.</summary>
    public bool Takes(string key, GraphValue value) =>
        properties.FirstOrDefault(property => property.Key == key) is { Key: not null } known ? IsOf(value, known.Type) : this == Claim && IsOf(value, PropertyType.Texts);

    /// <summary>A list expression: what is wrong with the element of this name, <c>lacks x</c> or <c>type of x</c>.</summary>
    public string Wrongs(string element)
    {
        var missing = Required.Select(key => $"CASE WHEN {element}.{key} IS NULL THEN 'lacks {key}' END");
        var others = properties.Select(property => $"CASE WHEN {element}.{property.Key} IS NOT :: {CypherOf(property.Type)} THEN 'type of {property.Key}' END");
        return $"[wrong IN [{string.Join(", ", missing.Concat(others))}] WHERE wrong IS NOT NULL]";
    }

    private static IEnumerable<(string Key, PropertyType Type)> Texts(params IEnumerable<string> keys) => keys.Select(key => (key, PropertyType.Text));

    private static IEnumerable<(string Key, PropertyType Type)> Time() =>
        [(Keys.Time, PropertyType.Text), (Keys.From, PropertyType.Date), (Keys.To, PropertyType.Date), (Keys.Approx, PropertyType.Boolean)];

    private static string CypherOf(PropertyType type) => type switch
    {
        PropertyType.Text => "STRING",
        PropertyType.Texts => "LIST<STRING NOT NULL>",
        PropertyType.Integer => "INTEGER",
        PropertyType.Float => "FLOAT",
        PropertyType.Boolean => "BOOLEAN",
        PropertyType.Date => "DATE",
        _ => throw new InvalidOperationException($"no Cypher type for {type}"),
    };

    private static bool IsOf(GraphValue value, PropertyType type) => type switch
    {
        PropertyType.Text => value is GraphString,
        PropertyType.Texts => value is GraphList list && list.Items.All(item => item is GraphString),
        PropertyType.Integer => value is GraphInteger,
        PropertyType.Float => value is GraphFloat,
        PropertyType.Boolean => value is GraphBoolean,
        PropertyType.Date => value is GraphTemporal { Type: TemporalType.Date },
        _ => throw new InvalidOperationException($"no values of {type}"),
    };
}
