using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>The ids of the claims that bear a name, in any article.</summary>
/// <param name="Name">What stands behind the slash of an id.</param>
public sealed record ClaimsNamed(string Name) : IQuestion<ImmutableArray<string>>
{
    public ImmutableArray<Statement> Statements => [CypherFile.With("ClaimsNamed.cypher", ("ending", "/" + Name))];

    public ImmutableArray<string> Read(ImmutableArray<Result> results) => [.. Row.Of(results[0]).Select(row => row.Text("claim"))];
}
