using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>A verb that asks one question of the library, and answers with trees for people, rows for programs, or a link for the Neo4j Browser.</summary>
internal abstract class QuestionVerb : ReadingVerb
{
    private readonly Option<string> format = FormatOption.CreateOption();
    private readonly Flag browser = new("--browser") { Description = "Not the answer, but the link that opens the question in the Neo4j Browser of --store." };

    protected QuestionVerb(string name, string description, Surroundings surroundings)
        : base(name, description, surroundings)
    {
    }

    /// <summary>Adds what every question has, after the arguments and options of its own.</summary>
    protected void AddShared()
    {
        Add(format);
        StoreOptions.AddTo(this);
        Add(browser);
    }

    /// <remarks>Of no answer's type: over an array of records it would be compiled anew at each start.</remarks>
    /// <param name="rows">Reads the statements' results as rows.</param>
    /// <param name="trees">Reads them as trees.</param>
    /// <returns>Whether there was an answer, and not a link to it.</returns>
    protected bool Answer(
        ParseResult parsed, Graph graph, ImmutableArray<Statement> statements,
        Func<ImmutableArray<Result>, RowTable> rows, Func<ImmutableArray<Result>, IEnumerable<Branch>> trees, CancellationToken cancellation)
    {
        if (browser.IsSet(parsed))
        {
            SayLink(parsed, statements, cancellation);
            return false;
        }

        var results = graph.Results(statements, cancellation);
        new Page(Surroundings).Answer(FormatOption.Of(parsed, format), () => rows(results), () => trees(results));
        return true;
    }

    private void SayLink(ParseResult parsed, ImmutableArray<Statement> statements, CancellationToken cancellation) =>
        Surroundings.Out.WriteLine(BrowserLink.Of(statements, parsed, Surroundings, cancellation).AbsoluteUri);
}
