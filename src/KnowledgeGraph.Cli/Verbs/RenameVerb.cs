using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg rename</c></summary>
internal sealed class RenameVerb : Verb
{
    private readonly Argument<string> from = new("old") { Description = "An entity (li-auto), an actor or event of one article (000/@some-media), or a claim (000/xiaomi-news)." };
    private readonly Argument<string> to = new("new") { Description = "Its id from now on." };
    private readonly Flag apply = new("--apply") { Description = "Write the files. Without it the changes are only shown." };

    public RenameVerb(Surroundings surroundings)
        : base("rename", "Give an entity, an article's actor or a claim another id, in every file that names it. Shows the changes; --apply writes them.", surroundings)
    {
        Add(from);
        Add(to);
        Add(apply);
    }

    public override IReadOnlyList<string> Examples => ["kg rename highland hillhouse", "kg rename 000/@some-media press --apply", "kg rename 000/xiaomi-news xiaomi-car-news --apply"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (folder, old, @new) = (DataFolders.Of(parsed, Surroundings), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
        var isApplied = apply.IsSet(parsed);
        var rename = isApplied
            ? await Renamer.ApplyAsync(folder, old, @new, cancellation)
            : await Renamer.PlanAsync(folder, old, @new, cancellation);
        if (rename.Refusal is { } refusal)
        {
            throw new Refusal(refusal, ExitCode.Findings);
        }

        foreach (var file in rename.Files)
        {
            Show(file);
        }

        foreach (var id in rename.Resealed)
        {
            Surroundings.Error.WriteLine($"sealed anew: {id}");
        }

        var places = rename.Files.Sum(file => file.Lines.Sum(lines => lines.Before.Length));
        Surroundings.Error.WriteLine(
            $"{rename.From} -> {rename.To}: {Count(places, "line")} in {Count(rename.Files.Length, "file")}, {Count(rename.Resealed.Length, "seal")}{(isApplied ? "" : "; nothing is written without --apply")}");
        return ExitCode.Done;
    }

    /// <summary>As a patch without context.</summary>
    private void Show(RenamedFile file)
    {
        Surroundings.Out.WriteLine($"--- a/{file.Path}");
        Surroundings.Out.WriteLine($"+++ b/{file.Path}");
        foreach (var lines in file.Lines)
        {
            Surroundings.Out.WriteLine($"@@ -{Range(lines.Line, lines.Before.Length)} +{Range(lines.NewLine, lines.After.Length)} @@");
            foreach (var line in lines.Before)
            {
                Surroundings.Out.WriteLine("-" + line);
            }

            foreach (var line in lines.After)
            {
                Surroundings.Out.WriteLine("+" + line);
            }
        }
    }

    private static string Range(int line, int count) =>
        count == 1 ? line.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{line},{count}");

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
