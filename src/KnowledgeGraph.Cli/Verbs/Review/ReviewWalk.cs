using System.Collections.Immutable;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Review;

/// <summary>Walks a reader through what is to review, one item after the other. What is accepted is written at once.</summary>
internal sealed class ReviewWalk(DataFolder folder, Surroundings surroundings)
{
    private const string Prompt = "accept, skip, open, quit or help [a/s/o/q/?]: ";

    private const string Help = """
          a, accept  you have read it beside its quotes, and they carry it: it is sealed now
          s, skip    leave it unsealed and go on
          o, open    show where it is written
          q, quit    end here; what was accepted is sealed
        """;

    private int sealing, skipped;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(ReviewAgenda agenda, CancellationToken cancellation)
    {
        for (var i = 0; i < agenda.Items.Length; i++)
        {
            surroundings.Out.WriteLine($"[{i + 1} of {agenda.Items.Length}]");
            if (await ReviewAsync(agenda.Items[i], cancellation) == Step.Quit)
            {
                break;
            }
        }

        var left = agenda.Items.Length - sealing;
        surroundings.Error.WriteLine($"{sealing} sealed, {agenda.Held} held, {left} left{(skipped > 0 ? $" ({skipped} skipped)" : "")}");
        return agenda.Refused.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }

    private async Task<Step> ReviewAsync(ReviewItem item, CancellationToken cancellation)
    {
        Show(item);
        while (true)
        {
            switch (await AskAsync(cancellation))
            {
                case "a" or "accept":
                    if (await AcceptAsync(item, cancellation) is not { } anew)
                    {
                        return Step.Next;
                    }

                    item = anew;
                    break;
                case "s" or "skip":
                    skipped++;
                    return Step.Next;
                case "o" or "open":
                    surroundings.Out.WriteLine($"  {Path.Combine(folder.Root, item.Place.File)}:{item.Place.Line}:{item.Place.Column}");
                    break;
                case "q" or "quit" or null:
                    return Step.Quit;
                default:
                    surroundings.Out.WriteLine(Help);
                    break;
            }
        }
    }

    /// <summary>Seals the item; gives it anew where it has changed while it was read, so that nobody signs what they have not seen.</summary>
    private async Task<ReviewItem?> AcceptAsync(ReviewItem item, CancellationToken cancellation)
    {
        switch (await Reviewer.AcceptAsync(folder, item, cancellation))
        {
            case Acceptance.Sealed:
                sealing++;
                surroundings.Out.WriteLine($"{(item.State == ReviewState.Gone ? "removed" : "sealed")} {item.Title}");
                return null;
            case Acceptance.Refused:
                surroundings.Out.WriteLine("  not sealed: the files have an error now; run 'kg check'");
                return null;
            default:
                return await AgainAsync(item, cancellation);
        }
    }

    private async Task<ReviewItem?> AgainAsync(ReviewItem item, CancellationToken cancellation)
    {
        ImmutableArray<Model.ArticleId> article = item.Article is null ? [] : [item.Article];
        var anew = (await Reviewer.AgendaAsync(folder, article, cancellation)).Items.FirstOrDefault(other => other.Title == item.Title);
        surroundings.Out.WriteLine(anew is null
            ? "  not sealed: it changed while you read, and nothing of it is to review any more"
            : "  not sealed: it changed while you read; this is how it stands now");
        if (anew is not null)
        {
            Show(anew);
        }

        return anew;
    }

    private void Show(ReviewItem item)
    {
        foreach (var line in ItemText.Of(item))
        {
            surroundings.Out.WriteLine(line);
        }
    }

    /// <summary>Null at the end of the input. A console's read cannot be called off, so it is left behind when the reader presses Ctrl-C.</summary>
    private async Task<string?> AskAsync(CancellationToken cancellation)
    {
        surroundings.Out.Write(Prompt);
        surroundings.Out.Flush();
        var answer = await Task.Run(surroundings.In.ReadLine, cancellation).WaitAsync(cancellation);
        return answer?.Trim().ToLowerInvariant();
    }

    private enum Step
    {
        Next,
        Quit,
    }
}
