using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>One question to a store whose every row is a finding.</summary>
/// <param name="Statement">
/// Returns, a row a finding: <c>detail</c>, a word for <paramref name="What"/>; <c>count</c>; <c>examples</c>, ids; <c>units</c>, owners.
/// </param>
/// <param name="What">The sentence of a finding, from its count and its detail.</param>
internal sealed record Rule(string Name, Grade Grade, Statement Statement, Func<long, string, string> What, string Mend)
{
    /// <summary>How many examples a finding names.</summary>
    public const int Examples = 3;

    /// <summary>Writes units anew of which something differs.</summary>
    public const string WriteAnew = "Run kg doctor --mend and then kg apply, which writes anew what differs.";

    /// <summary>The columns of a statement over elements of this name, one row in all, or none where there is no element.</summary>
    public static string Columns(string element, string detail) =>
        $"WITH {element} ORDER BY {element}.id WITH count(*) AS count, collect(coalesce(toStringOrNull({element}.id), elementId({element})))[..{Examples}] AS examples, "
        + $"collect(DISTINCT toStringOrNull({element}.unit)) AS units WHERE count > 0 RETURN {detail} AS detail, count, examples, units";

    public IEnumerable<Finding> Findings(Result result) => result.Rows.Select(row => new Finding(
        Name, Grade, What(Count(row[1]), Text(row[0])), Count(row[1]), Texts(row[2]), Texts(row[3]), Mend));

    /// <summary>With the right form of the noun: <c>1 edge lacks</c>, <c>2 edges lack</c>.</summary>
    public static string Number(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static long Count(GraphValue value) => value is GraphInteger number ? number.Value : 0;

    private static string Text(GraphValue value) => value is GraphString text ? text.Value : "";

    private static ImmutableArray<string> Texts(GraphValue value) => value is GraphList list ? [.. list.Items.Select(Text)] : [];
}
