using System.Collections.Immutable;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>Reads all of a folder but the extracts, their seals and the texts.</summary>
internal sealed class BasisReader(SourceFolder folder, Findings findings)
{
    public FolderBasis Read()
    {
        StrayFiles.Report(folder, findings);
        var vocabulary = new VocabularyReader(folder, findings).Read();
        var cues = new CueReader(findings).Read(folder);
        var registry = RegistryReader.Read(folder, vocabulary, findings);
        var seals = new SealReader(findings).Read(folder.Find(SealPaths.Entities), SealPaths.Entities, SealWriter.Entities);
        var judgements = new JudgementReader(findings).Read(folder);
        if (findings.IsIncomplete)
        {
            // What cannot be read in full would make errors of all that refers to it.
            return new(folder, vocabulary, cues, registry, seals, judgements, [], [.. ArticlesByName().Order()], new(folder, []), findings);
        }

        var records = RecordFiles.Read(folder, registry, findings);
        var articles = Articles(records);
        return new(
            folder, vocabulary, cues, registry, seals, judgements, articles, [.. articles.Select(article => article.Id)],
            new(folder, [.. records.Values.OfType<ArticleRecord>()]), findings);
    }

    private ImmutableArray<ArticleSource> Articles(Dictionary<ArticleId, ArticleRecord?> records)
    {
        var extracts = ExtractFiles.In(folder, findings);
        List<ArticleId> ids = [.. records.Keys, .. extracts.Keys.Where(id => !records.ContainsKey(id))];
        ids.Sort();
        return [.. ids.Select(id => new ArticleSource(id, records.GetValueOrDefault(id), records.ContainsKey(id), extracts.GetValueOrDefault(id)))];
    }

    private IEnumerable<ArticleId> ArticlesByName()
    {
        var records = folder.YamlIn(SourceFolder.Records).Select(file => file.Stem.Split('_')[0]);
        var names = records.Concat(folder.YamlIn(SourceFolder.Extracts).Select(file => file.Stem));
        return names.Distinct().Select(name => ArticleId.TryParse(name, out var id) ? id : null).OfType<ArticleId>();
    }
}
