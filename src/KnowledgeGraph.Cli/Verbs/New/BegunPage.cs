using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.New;

/// <summary>Says where something was begun.</summary>
internal static class BegunPage
{
    /// <exception cref="Refusal">Nothing was begun.</exception>
    public static int Write(SkeletonResult result, Surroundings surroundings)
    {
        if (result.Refusal is { } refusal)
        {
            throw new Refusal(refusal, ExitCode.Findings);
        }

        foreach (var place in result.Places)
        {
            surroundings.Out.WriteLine($"{place.File}:{place.Line}");
        }

        surroundings.Error.WriteLine("fill in what has no value; kg check names it");
        return ExitCode.Done;
    }
}
