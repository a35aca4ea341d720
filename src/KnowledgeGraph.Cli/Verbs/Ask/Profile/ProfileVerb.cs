using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask profile</c></summary>
internal sealed class ProfileVerb : QuestionVerb
{
    private readonly Argument<string> entity = new("entity") { Description = "An entity: its id or any of its names." };
    private readonly Flag brief = new("--brief") { Description = "Without the articles' words: one line for each thing said." };

    public ProfileVerb(Surroundings surroundings)
        : base("profile", "All that is known of an entity: who it is, what it is to others, figures, what is said about it and by it, and what rests on doubt.", surroundings)
    {
        Add(entity);
        Add(brief);
        AddShared();
    }

    public override IReadOnlyList<string> Examples => ["kg ask profile byd", "kg ask profile 雷军 --brief", "kg ask profile wm-motor --format json"];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var graph = Opening.Open(parsed, Surroundings, cancellation);
        var asked = Asked.Entity(graph, parsed.GetRequiredValue(entity), cancellation).Entity;
        var detail = brief.IsSet(parsed) ? ProfileDetail.Brief : ProfileDetail.Quoted;
        var question = new Profile(asked.Id);
        Answer(
            parsed, graph, question.Statements, results => ProfileRows.Of(There(question, results)), results => [ProfileText.Of(There(question, results), detail)], cancellation);
        return ExitCode.Done;
    }

    /// <summary>A server's graph may change between two questions.</summary>
    private static EntityProfile There(Profile asked, ImmutableArray<Result> results) =>
        asked.Read(results) ?? throw new Refusal($"the store has lost '{asked.Entity}' while it was asked", ExitCode.Findings);
}
