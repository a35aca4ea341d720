using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>The entities that an id or a name in any language may mean, or the words of an article for them: only the best kind of match, by id.</summary>
/// <remarks>Asking for <c>BYD</c> finds the company of that name and not every product whose name begins with it.</remarks>
public sealed record FindEntities(string Asked) : IQuestion<ImmutableArray<FoundEntity>>
{
    private string Key => Asked.Trim().ToLowerInvariant();

    public ImmutableArray<Statement> Statements => [CypherFile.With("FindEntities.cypher", ("id", Asked.Trim()), ("key", Key))];

    public ImmutableArray<FoundEntity> Read(ImmutableArray<Result> results)
    {
        var found = Row.Of(results[0])
            .Select(row => new FoundEntity(row.Entity("entity"), row.Text("kind"), row.TextOrNull("note"), MatchOf(row)))
            .ToList();
        return found.Count == 0 ? [] : [.. found.Where(entity => entity.Match == found.Min(other => other.Match))];
    }

    private NameMatch MatchOf(Row row)
    {
        var key = Key;
        var keys = row.Texts("keys");
        var written = row.Texts("written");
        return row.Text("entityId") == Asked.Trim() ? NameMatch.Id
            : keys.Contains(key) ? NameMatch.Name
            : written.Contains(key) ? NameMatch.Written
            : keys.Concat(written).Any(name => name.StartsWith(key, StringComparison.Ordinal)) ? NameMatch.Beginning
            : NameMatch.Part;
    }
}
