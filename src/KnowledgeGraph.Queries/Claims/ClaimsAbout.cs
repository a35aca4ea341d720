using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Every claim in which one entity has a place.</summary>
/// <param name="Entity">The id; <see cref="FindEntities"/> finds it from a name.</param>
public sealed record ClaimsAbout(string Entity) : IQuestion<ImmutableArray<ClaimAbout>>
{
    public ImmutableArray<Statement> Statements =>
        [CypherFile.With("ClaimsAbout.cypher", ("entity", Entity)), CypherFile.With("ClaimsMeasuring.cypher", ("entity", Entity))];

    public ImmutableArray<ClaimAbout> Read(ImmutableArray<Result> results)
    {
        var claims = new SortedDictionary<string, ClaimAbout>(StringComparer.Ordinal);
        foreach (var row in Row.Of(results[0]).Concat(Row.Of(results[1])))
        {
            var id = row.Text("claim");
            var place = PlaceOf(row);
            claims[id] = claims.TryGetValue(id, out var known)
                ? known with { Places = [.. known.Places.Append(place).Distinct().Order(StringComparer.Ordinal)] }
                : new(id, row.Text("sentence"), [place], Manner.Of(row), row.TextOrNull("time"), row.TextOrNull("doubt"), ArticleName.Of(row), row.Texts("quotes"));
        }

        return [.. claims.Values];
    }

    private static string PlaceOf(Row row) => row.Text("place") switch
    {
        "PARTICIPANT" => row.Text("role"),
        "SAID_BY" => "speaker",
        "REPORTS" => "event",
        var edge => edge.ToLowerInvariant(),
    };
}
