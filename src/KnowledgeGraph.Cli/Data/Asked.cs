using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Data;

/// <summary>What a user named, found in the graph.</summary>
internal static class Asked
{
    /// <summary>The one entity that an id or a name means.</summary>
    /// <exception cref="Refusal">None, or several; these are listed.</exception>
    public static FoundEntity Entity(Graph graph, string name, CancellationToken cancellation)
    {
        var question = new FindEntities(name);
        var found = question.Read(graph.Results(question.Statements, cancellation));
        return found switch
        {
            [var only] => only,
            [] => throw new Refusal($"no entity is called '{name}'", ExitCode.Findings),
            _ => throw new Refusal(
                $"'{name}' may mean {found.Length} entities; name one by its id:{string.Concat(found.Select(Candidate))}", ExitCode.Usage),
        };
    }

    private static string Candidate(FoundEntity found) =>
        $"{Environment.NewLine}  {found.Entity.Id}  {found.Entity.Name} ({found.Kind}{(found.Note is null ? "" : $"; {found.Note}")})";
}
