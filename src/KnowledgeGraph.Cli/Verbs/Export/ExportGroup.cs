using KnowledgeGraph.Cli.CommandLine;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg export</c>: the graph in forms that other programs load.</summary>
internal sealed class ExportGroup : VerbGroup
{
    public ExportGroup(Surroundings surroundings)
        : base("export", "Write the graph in a form that other programs load.") => Add(new ExportCypherVerb(surroundings));
}
