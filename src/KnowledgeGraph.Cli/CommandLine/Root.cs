using System.CommandLine;
using System.CommandLine.Help;
using KnowledgeGraph.Cli.Verbs;
using KnowledgeGraph.Cli.Verbs.Ask;
using KnowledgeGraph.Cli.Verbs.Check;
using KnowledgeGraph.Cli.Verbs.Coverage;
using KnowledgeGraph.Cli.Verbs.Publish;
using KnowledgeGraph.Cli.Verbs.Review;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>The whole command line.</summary>
internal static class Root
{
    /// <summary>No response files: an argument that begins with @ is an argument.</summary>
    public static ParserConfiguration Parsing { get; } = new() { ResponseFileTokenReplacer = null };

    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("A knowledge graph you can check: every answer leads back to the words that support it.")
        {
            GlobalOptions.Folder,
            GlobalOptions.Articles,
            GlobalOptions.Unsealed,
            new AskGroup(surroundings),
            new ApplyVerb(surroundings),
            new ArticlesVerb(surroundings),
            new CheckVerb(surroundings),
            new CoverageVerb(surroundings),
            new CypherVerb(surroundings),
            new DigestVerb(surroundings),
            new ExportGroup(surroundings),
            new MigrateVerb(surroundings),
            new PlanVerb(surroundings),
            new RenameVerb(surroundings),
            new ReviewVerb(surroundings),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction plain } help)
            {
                help.Action = new HelpWithExamples(plain);
            }
        }

        return root;
    }
}
