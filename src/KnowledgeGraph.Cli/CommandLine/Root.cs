using System.CommandLine;
using System.CommandLine.Help;
using KnowledgeGraph.Cli.Verbs;
using KnowledgeGraph.Cli.Verbs.Ask;
using KnowledgeGraph.Cli.Verbs.Browser;
using KnowledgeGraph.Cli.Verbs.Check;
using KnowledgeGraph.Cli.Verbs.Coverage;
using KnowledgeGraph.Cli.Verbs.New;
using KnowledgeGraph.Cli.Verbs.Publish;
using KnowledgeGraph.Cli.Verbs.Review;
using KnowledgeGraph.Cli.Verbs.Watch;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>The whole command line.</summary>
internal static class Root
{
    /// <summary>No response files: an argument that begins with @ is an argument.</summary>
    public static ParserConfiguration Parsing { get; } = new() { ResponseFileTokenReplacer = null };

    private static readonly string[] Verbs = ["ask", "apply", "articles", "browser", "check", "coverage", "cypher", "digest", "doctor", "export", "migrate", "new", "plan", "rename", "review", "schema", "suggest", "watch"];

    /// <summary>Builds no more of the command line than it needs: only the verb that comes first, where that is all to the letter.</summary>
    public static ParseResult Parse(string[] args, Surroundings surroundings) =>
        Alone(args, surroundings)?.Parse(args, Parsing) is { Errors.Count: 0, CommandResult.Command: Verb } parsed ? parsed : Create(surroundings).Parse(args, Parsing);

    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("A knowledge graph you can check: every answer leads back to the words that support it.")
        {
            GlobalOptions.Folder,
            GlobalOptions.Articles,
            GlobalOptions.Unsealed,
        };
        foreach (var name in Verbs)
        {
            root.Add(Named(name, VerbGroup.Whole, surroundings)!);
        }

        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction plain } help)
            {
                help.Action = new HelpWithExamples(plain);
            }
        }

        return root;
    }

    /// <summary>A command line of one verb; null where the first words name none, or ask for help, which tells of all.</summary>
    private static Command? Alone(string[] args, Surroundings surroundings)
    {
        foreach (var arg in args)
        {
            if (arg is "--help" or "-h" or "-?" or "/h" or "/?" or "--version")
            {
                return null;
            }
        }

        return args.Length > 0 && Named(args[0], args.Length > 1 ? args[1] : "", surroundings) is { } verb
            ? new Command("kg") { GlobalOptions.Folder, GlobalOptions.Articles, GlobalOptions.Unsealed, verb }
            : null;
    }

    /// <param name="member">Of a group, the one verb that is wanted, or <see cref="VerbGroup.Whole"/>.</param>
    private static Command? Named(string name, string member, Surroundings surroundings) => name switch
    {
        "ask" => new AskGroup(member, surroundings),
        "apply" => new ApplyVerb(surroundings),
        "articles" => new ArticlesVerb(surroundings),
        "browser" => new BrowserVerb(surroundings),
        "check" => new CheckVerb(surroundings),
        "coverage" => new CoverageVerb(surroundings),
        "cypher" => new CypherVerb(surroundings),
        "digest" => new DigestVerb(surroundings),
        "doctor" => new DoctorVerb(surroundings),
        "export" => new ExportGroup(surroundings),
        "migrate" => new MigrateVerb(surroundings),
        "new" => new NewGroup(member, surroundings),
        "plan" => new PlanVerb(surroundings),
        "rename" => new RenameVerb(surroundings),
        "review" => new ReviewVerb(surroundings),
        "schema" => new SchemaVerb(surroundings),
        "suggest" => new SuggestVerb(surroundings),
        "watch" => new WatchVerb(surroundings),
        _ => null,
    };
}
