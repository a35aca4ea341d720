using System.Collections.Immutable;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Numbers;
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
        var library = new TextLibrary(folder, records.Values.OfType<ArticleRecord>());
        var numbers = findings.HasErrors(null) ? null : new NumberChecks(vocabulary, registry);
        var check = new ArticleCheck(folder, vocabulary, registry, records, library, numbers, index, findings);
        var extracted = Spread.Over(ExtractFiles.Sources(folder, findings), check.Of).OfType<CheckedExtract>().ToList();
        index.Check();
        new LinkCircles(extracted.SelectMany(each => each.Extract.Claims), findings).Check();
        var judgements = Judge(written, registry, extracted.Select(each => each.Extract));
        var seen = extracted.Select(each => each.Extract.Article).ToHashSet();
        var bare = Spread.Over([.. records.Values.OfType<ArticleRecord>().Where(record => !seen.Contains(record.Article.Id))], check.Of);
        var articles = Sorted(extracted.Select(each => each.Article).OfType<CheckedArticle>().Concat(bare), article => article.Article.Id);
        var known = Sorted(records.Keys.Union(seen), id => id);
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

    private ImmutableArray<Judgement> Judge(ImmutableArray<RawJudgement> written, EntityRegistry registry, IEnumerable<ResolvedExtract> extracts)
    {
        if (written.IsEmpty)
        {
            return [];
        }

        var own = extracts.SelectMany(extract => extract.Own).ToDictionary(entity => entity.Id.Value);
        return new JudgementCheck(id => registry.Find(id) ?? own.GetValueOrDefault(id), registry.IsExcused, [.. registry.Ids, .. own.Keys], findings).Resolve(written);
    }
}
