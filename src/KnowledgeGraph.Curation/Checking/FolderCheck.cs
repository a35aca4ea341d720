using System.Collections.Immutable;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>Reads and checks a data folder, stage after stage. Computes only: the files are in memory.</summary>
internal sealed class FolderCheck(SourceFolder folder)
{
    private readonly Findings findings = new();
    private readonly ClaimIndex index = new();

    public CheckedFolder Run()
    {
        var vocabulary = new VocabularyReader(folder, findings).Read();
        var cues = new CueReader(findings).Read(folder);
        var registry = RegistryReader.Read(folder, vocabulary, findings);
        var entitySeals = new SealReader(findings).Read(folder.Find(SealPaths.Entities), SealPaths.Entities, SealWriter.Entities);
        var written = new JudgementReader(findings).Read(folder);
        if (findings.IsIncomplete)
        {
            // What cannot be read in full would make errors of all that refers to it.
            return new(vocabulary, cues, registry, entitySeals, [], [], [.. Sorted(ArticlesByName(), id => id)], new(folder, []), findings);
        }

        var records = RecordFiles.Read(folder, registry, findings);
        var extracts = ExtractFiles.Read(folder, index, findings)
            .ToDictionary(extract => extract.Article, extract => Resolve(extract, records, vocabulary, registry));
        new LinkCircles(extracts.Values.SelectMany(extract => extract.Claims), findings).Check();
        var judgements = Judge(written, registry, extracts.Values);
        var library = new TextLibrary(folder, records.Values.OfType<ArticleRecord>());
        var numbers = findings.HasErrors(null) ? null : new NumberChecks(vocabulary, registry);
        var articles = Sorted(records.Values.OfType<ArticleRecord>(), record => record.Article.Id)
            .ConvertAll(record => Check(record, extracts.GetValueOrDefault(record.Article.Id), library, numbers));
        var known = Sorted(records.Keys.Union(extracts.Keys), id => id);
        var all = new CheckedFolder(vocabulary, cues, registry, entitySeals, judgements, [.. articles], [.. known], library, findings);
        new SealReport(folder, all).Write();
        return all;
    }

    private IEnumerable<ArticleId> ArticlesByName()
    {
        var records = folder.YamlIn(SourceFolder.Records).Select(file => file.Stem.Split('_')[0]);
        var names = records.Concat(folder.YamlIn(SourceFolder.Extracts).Select(file => file.Stem));
        return names.Distinct().Select(name => ArticleId.TryParse(name, out var id) ? id : null).OfType<ArticleId>();
    }

    private static List<T> Sorted<T>(IEnumerable<T> items, Func<T, ArticleId> key)
    {
        List<T> sorted = [.. items];
        sorted.Sort((a, b) => key(a).CompareTo(key(b)));
        return sorted;
    }

    private ResolvedExtract Resolve(RawExtract extract, Dictionary<ArticleId, ArticleRecord?> records, Vocabulary vocabulary, EntityRegistry registry)
    {
        var ofArticle = findings.For(extract.Article);
        var hasRecord = records.TryGetValue(extract.Article, out var record);
        if (!hasRecord)
        {
            ofArticle.Add(ReferenceErrors.NoRecord(extract.Place, extract.Article.Value));
        }

        var hasClock = extract.Clock is not null || record is null || record.Article.Published is not null;
        var entities = new ArticleEntities(extract.Article, registry, ofArticle);
        return new ExtractResolver(extract, new(extract.Article, vocabulary, entities, index, hasClock, ofArticle)).Resolve();
    }

    private ImmutableArray<Judgement> Judge(ImmutableArray<RawJudgement> written, EntityRegistry registry, IEnumerable<ResolvedExtract> extracts)
    {
        if (written.IsEmpty)
        {
            return [];
        }

        var own = extracts.SelectMany(extract => extract.Own).ToDictionary(entity => entity.Id.Value);
        return new JudgementCheck(id => registry.Find(id) ?? own.GetValueOrDefault(id), registry.IsExcused, [.. registry.Ids, .. own.Keys], findings).Resolve(written);
    }

    private CheckedArticle Check(ArticleRecord record, ResolvedExtract? extract, TextLibrary library, NumberChecks? numbers)
    {
        var article = record.Article;
        var ofArticle = findings.For(article.Id);
        var path = SealPaths.Of(article.Id);
        var seals = new SealReader(ofArticle).Read(folder.Find(path), path, SealWriter.Claims);
        var stated = extract ?? new(article.Id, [], [], [], [], article.Place);
        var proved = new QuoteProof(record, library, ofArticle).Prove(stated);
        stated = numbers?.Of(article, [.. stated.Names.Select(name => name.Text)], ofArticle).Prove(stated) ?? stated;
        var own = stated.Own.ToDictionary(entity => entity.Id.Value);
        var check = new SealCheck(article, seals, proved, id => own.GetValueOrDefault(id.Value));
        return new(article, extract, seals, [.. stated.Claims.Select(check.Check)], proved is not null);
    }
}
