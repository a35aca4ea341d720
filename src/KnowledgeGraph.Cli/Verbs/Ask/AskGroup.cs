using KnowledgeGraph.Cli.CommandLine;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask</c>: the questions of the library.</summary>
internal sealed class AskGroup : VerbGroup
{
    public AskGroup(Surroundings surroundings)
        : base("ask", "Ask a question; every row leads back to the words that support it.")
    {
        Add(new InvestmentsVerb(surroundings));
        Add(new TraceVerb(surroundings));
        Add(new ClaimsVerb(surroundings));
    }
}
