using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Review;

/// <summary><c>kg review</c></summary>
internal sealed class ReviewVerb : Verb
{
    private readonly Argument<string[]> articles = ArticleArgument.Create("Only these articles, by id, and the entities they name. Without: everything.");

    private readonly Flag all = new("--all")
    {
        Description = "Seal everything as it is, without asking: you say that you have read it.",
    };

    public ReviewVerb(Surroundings surroundings)
        : base("review", "Read each claim beside its quotes and seal it. Without a terminal: list what is to review, 1 where there is something. Needs the articles' texts.", surroundings)
    {
        Add(articles);
        Add(all);
    }

    public override IReadOnlyList<string> Examples => ["kg review 000", "kg review 000 --all", "kg review --articles ~/articles"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = DataFolders.Of(parsed, Surroundings);
        var asked = ArticleArgument.Ids(parsed, articles);
        if (all.IsSet(parsed))
        {
            return await SealAllAsync(folder, asked, cancellation);
        }

        var agenda = await Reviewer.AgendaAsync(folder, asked, cancellation);
        ArticleArgument.NeedKnown(asked, agenda.Known);
        foreach (var (article, reason) in agenda.Refused)
        {
            Surroundings.Error.WriteLine($"{article}: cannot be reviewed: {reason}");
        }

        return Surroundings is { Display: Display.Terminal, Input: Input.Terminal }
            ? await new ReviewWalk(folder, Surroundings).RunAsync(agenda, cancellation)
            : List(agenda);
    }

    /// <summary>One line an item: what a script or a build asks for.</summary>
    private int List(ReviewAgenda agenda)
    {
        foreach (var item in agenda.Items)
        {
            Surroundings.Out.WriteLine($"{item.Place}: {item.Title}: {ItemText.StateOf(item)}");
        }

        Surroundings.Error.WriteLine($"{agenda.Items.Length} to review, {agenda.Held} held{(agenda.Items.IsEmpty ? "" : "; on a terminal 'kg review' walks through them, with --all it seals them unasked")}");
        return agenda.Items.IsEmpty && agenda.Refused.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }

    private async Task<int> SealAllAsync(DataFolder folder, ImmutableArray<ArticleId> asked, CancellationToken cancellation)
    {
        var review = await Reviewer.SealAllAsync(folder, asked, cancellation);
        ArticleArgument.NeedKnown(asked, review.Known);
        foreach (var article in review.Articles)
        {
            Report($"{article.Article}", article.Claims);
            if (article.Refusal is { } refusal)
            {
                Surroundings.Error.WriteLine($"{article.Article}: not sealed: {refusal}");
            }
        }

        Report("entities", review.Entities);
        return review.HasRefusals ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>What was done is the data of this verb: one line a seal that came or went.</summary>
    private void Report(string where, SealedEntries entries)
    {
        Write(where, "sealed", entries.Sealed);
        Write(where, "removed", entries.Removed);
        Surroundings.Error.WriteLine($"{where}: {entries.Sealed.Length} sealed, {entries.Kept.Length} held, {entries.Removed.Length} removed");
    }

    private void Write(string where, string what, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            Surroundings.Out.WriteLine($"{what} {(where == "entities" ? name : $"{where}/{name}")}");
        }
    }
}
