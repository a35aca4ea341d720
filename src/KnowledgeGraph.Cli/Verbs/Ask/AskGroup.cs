using KnowledgeGraph.Cli.CommandLine;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask</c>: the questions of the library.</summary>
internal sealed class AskGroup : VerbGroup
{
    private static readonly string[] Questions = ["investments", "trace", "claims", "figures", "profile"];

    /// <param name="member">The question that is wanted, or <see cref="VerbGroup.Whole"/>.</param>
    public AskGroup(string member, Surroundings surroundings)
        : base("ask", "Ask a question; every row leads back to the words that support it.")
    {
        foreach (var question in Questions)
        {
            if (member == Whole || member == question)
            {
                Add(Named(question, surroundings));
            }
        }
    }

    private static Verb Named(string question, Surroundings surroundings) => question switch
    {
        "investments" => new InvestmentsVerb(surroundings),
        "trace" => new TraceVerb(surroundings),
        "figures" => new FiguresVerb(surroundings),
        "profile" => new ProfileVerb(surroundings),
        _ => new ClaimsVerb(surroundings),
    };
}
