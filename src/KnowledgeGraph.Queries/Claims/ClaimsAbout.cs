using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Every claim in which one entity has a place.</summary>
/// <param name="Entity">The id; <see cref="FindEntities"/> finds it from a name.</param>
public sealed record ClaimsAbout(string Entity) : IQuestion<ImmutableArray<ClaimAbout>>
{
    public ImmutableArray<Statement> Statements =>
        [CypherFile.With("ClaimsAbout.cypher", ("entity", Entity)), CypherFile.With("ClaimsMeasuring.cypher", ("entity", Entity))];

    /// <summary>By claim.</summary>
    public ImmutableArray<ClaimAbout> Read(ImmutableArray<Result> results)
    {
        var claims = new SortedDictionary<string, ClaimAbout>(StringComparer.Ordinal);
        foreach (var row in Row.Of(results[0]).Concat(Row.Of(results[1])))
        {
            var id = row.Text("claim");
            var place = PlaceOf(row);
            claims[id] = claims.TryGetValue(id, out var known)
                ? known with { Places = [.. known.Places.Append(place).Distinct().Order(StringComparer.Ordinal)] }
                : ReadClaim(id, place, row);
        }

        return [.. claims.Values];
    }

    private static ClaimAbout ReadClaim(string id, string place, Row row) => new(
        id, row.Text("sentence"), row.Text("form"), row.TextOrNull("predicate"), row.TextOrNull("measure"), row.TextOrNull("direction") is null ? Sides.Told : Sides.Exchangeable,
        [place], Manner.Of(row), ClaimStanding.Of(row), row.Entities("speakers", "speakerNames"), ClaimTime.Of(row), row.TextOrNull("doubt"),
        ArticleName.Of(row), row.Integer("position"), row.Texts("quotes"));

    private static string PlaceOf(Row row) => row.Text("place") switch
    {
        "PARTICIPANT" => row.Text("role"),
        "SAID_BY" => ClaimAbout.Speaker,
        "REPORTS" => "event",
        var edge => edge.ToLowerInvariant(),
    };
}
