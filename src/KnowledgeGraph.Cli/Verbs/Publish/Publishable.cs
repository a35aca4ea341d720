using System.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary>What the files say, where it may be published.</summary>
internal static class Publishable
{
    /// <exception cref="Refusal">There are errors: what they leave out would be taken away from the store.</exception>
    public static async Task<Projection> ReadAsync(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var projection = await Opening.ProjectAsync(parsed, surroundings, cancellation);
        var errors = projection.Curated.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return errors == 0 ? projection : throw new Refusal(
            $"{(errors == 1 ? "there is 1 error" : $"there are {errors} errors")} in the files, and nothing is published from such: see kg check", ExitCode.Findings);
    }
}
