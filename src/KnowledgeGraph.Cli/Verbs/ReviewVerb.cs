using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg review</c></summary>
internal sealed class ReviewVerb : Verb
{
    private readonly Argument<string[]> articles = ArticleArgument.Create("Only these articles, by id, and the entities they name. Without: everything.");

    public ReviewVerb(Surroundings surroundings)
        : base("review", "Say that you have read the claims: prove their quotes and seal them. Needs the articles' texts.", surroundings) => Add(articles);

    public override IReadOnlyList<string> Examples => ["kg review 000", "kg review --articles ~/articles"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var review = await Reviewer.ReviewAsync(DataFolders.Of(parsed, Surroundings), ArticleArgument.Ids(parsed, articles), cancellation);
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
