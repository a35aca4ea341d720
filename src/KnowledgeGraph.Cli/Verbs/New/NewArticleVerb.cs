using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.New;

/// <summary><c>kg new article</c></summary>
internal sealed class NewArticleVerb : Verb
{
    private readonly Argument<string> file = new("file") { Description = "The article's text, UTF-8. What stands before _ in its name is the article's id." };
    private readonly Option<string?> id = new("--id") { Description = "Another id.", HelpName = "ID" };
    private readonly Option<string[]> languages = new("--language") { Description = "Its languages, the text's own first (en, zh-Hans, de). Needed where the text does not tell.", HelpName = "TAG" };
    private readonly Flag copy = new("--copy-text") { Description = "Copy the text to seeds/text/, which git ignores. Without it the text stays where it is." };

    public NewArticleVerb(Surroundings surroundings)
        : base("article", "Begin an article: its record, with the text's hash and length, and an empty extract. Nothing that is there is overwritten.", surroundings)
    {
        Add(file);
        Add(id);
        Add(languages);
        Add(copy);
    }

    public override IReadOnlyList<string> Examples => ["kg new article ~/articles/005_byd.txt", "kg new article byd.txt --id 005 --language en --copy-text"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(parsed.GetRequiredValue(file), Surroundings.WorkingFolder);
        var folder = DataFolders.Of(parsed, Surroundings);
        if (Directory.Exists(path))
        {
            throw new Refusal($"{path} is a folder; name the article's text", ExitCode.World);
        }

        var article = new NewArticle(
            Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellation), parsed.GetValue(id), [.. parsed.GetValue(languages) ?? []],
            copy.IsSet(parsed) ? CopyText.IntoFolder : CopyText.Never);
        var result = await Skeletons.BeginAsync(folder, article, cancellation);
        if (result.Refusal is null && article.Copy == CopyText.IntoFolder && folder.Texts != DataFolder.At(folder.Root).Texts)
        {
            Surroundings.Error.WriteLine($"warning: texts are read from {folder.Texts}, so the copy in seeds/text/ is not looked at; put it there, or take KG_ARTICLES and --articles away");
        }

        return BegunPage.Write(result, Surroundings);
    }
}
