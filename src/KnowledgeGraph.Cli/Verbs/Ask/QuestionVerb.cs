using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

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

    /// <returns>Whether there was an answer, and not a link to it.</returns>
    protected bool Answer<TAnswer>(
        ParseResult parsed, Graph graph, IQuestion<TAnswer> question, Func<TAnswer, RowTable> rows, Func<TAnswer, IEnumerable<Branch>> trees, CancellationToken cancellation)
    {
        if (browser.IsSet(parsed))
        {
            Surroundings.Out.WriteLine(BrowserLink.Of(question.Statements, parsed, Surroundings, cancellation).AbsoluteUri);
            return false;
        }

        var answer = graph.Ask(question, cancellation);
        new Page(Surroundings).Answer(FormatOption.Of(parsed, format), () => rows(answer), () => trees(answer));
        return true;
    }
}
