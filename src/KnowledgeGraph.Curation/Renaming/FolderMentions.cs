using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>Everything in a data folder without errors that names what is renamed, but for the seals, which are written anew.</summary>
internal sealed class FolderMentions(SourceFolder folder, CheckedFolder all)
{
    private static readonly string[] EntityFields = ["publisher", "republisher", "authors"];

    private readonly EntityMentions entities = new(all.Vocabulary);

    public IEnumerable<Mention> Of(RenameTarget target) => target switch
    {
        RenameTarget.Registered registered => Registered(registered),
        RenameTarget.Own own => InExtract(own.Article, own.Old, own.New).Concat(Judged(own.From, own.Old, own.New)),
        RenameTarget.Claimed claimed => Claimed(claimed),
        _ => [],
    };

    private IEnumerable<Mention> Registered(RenameTarget.Registered target)
    {
        var keys = folder.Under(SourceFolder.Entities).SelectMany(Root<YamlMapping>).SelectMany(root => root.Entries).Select(entry => entry.Key);
        var fields = folder.YamlIn(SourceFolder.Records).SelectMany(Root<YamlMapping>).SelectMany(root => EntityFields.Select(root.Find)).OfType<YamlEntry>()
            .SelectMany(field => field.Value is YamlSequence list ? list.Items : [field.Value]).OfType<YamlScalar>();
        var extracts = Extracts().Where(extract => !HasOwn(extract.Article, target.Old)).SelectMany(entities.In);
        return keys.Concat(fields).Concat(extracts).Where(scalar => scalar.Text == target.Old).Select(scalar => new Mention(scalar, target.Old, target.New))
            .Concat(Judged(target.Old, target.Old, target.New));
    }

    /// <summary>A claim brings along the event and the unknown speaker that have their ids from it.</summary>
    private IEnumerable<Mention> Claimed(RenameTarget.Claimed target)
    {
        var mentions = Extracts().SelectMany(new ClaimMentions(target).In);
        foreach (var own in OwnOfClaim.Of(target, all))
        {
            mentions = mentions.Concat(InExtract(target.Article, own.Old, own.New)).Concat(Judged(own.From, own.Old, own.New));
        }

        return mentions;
    }

    private IEnumerable<Mention> InExtract(ArticleId article, string old, string @new) =>
        Extracts().Where(extract => extract.Article == article).SelectMany(entities.In).Where(scalar => scalar.Text == old).Select(scalar => new Mention(scalar, old, @new));

    private IEnumerable<Mention> Judged(string id, string old, string @new) => new JudgementReader(new Findings()).Read(folder)
        .SelectMany(judgement => judgement.Keep is null ? judgement.Of : judgement.Of.Add(judgement.Keep))
        .Where(scalar => scalar.Text == id).Select(scalar => new Mention(scalar, old, @new));

    private bool HasOwn(ArticleId article, string slug) =>
        all.Articles.Any(found => found.Article.Id == article && found.Extract is { } extract && extract.Own.Any(entity => entity.Id == EntityId.Of(article, slug)));

    private List<RawExtract> Extracts() => [.. ExtractFiles.In(folder, new Findings()).Select(found => new ExtractReader(found.Key, new Findings()).Read(found.Value)).OfType<RawExtract>()];

    private static IEnumerable<T> Root<T>(SourceFile file)
        where T : YamlNode => YamlWalk.Read(file, new Findings()) is T root ? [root] : [];
}
