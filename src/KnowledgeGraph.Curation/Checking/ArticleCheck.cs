using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>Reads and checks one article at a time, from its file to its seals, so that what was read of it can be forgotten. Several threads may each check an article.</summary>
internal sealed class ArticleCheck(
    SourceFolder folder, Vocabulary vocabulary, EntityRegistry registry, IReadOnlyDictionary<ArticleId, ArticleRecord?> records, TextLibrary library,
    NumberChecks? numbers, ClaimIndex index, Findings findings)
{
    /// <summary>Null where the file holds no extract.</summary>
    public CheckedExtract? Of(ExtractSource source)
    {
        var ofArticle = findings.For(source.Article);
        if (new ExtractReader(source.Article, ofArticle).Read(source.File) is not { } extract)
        {
            return null;
        }

        var claims = new ArticleClaims(extract, ofArticle);
        var resolved = Resolve(extract, claims, ofArticle);
        index.Add(claims);
        return new(resolved, records.GetValueOrDefault(source.Article) is { } record ? Check(record, resolved, ofArticle) : null);
    }

    /// <summary>An article that nobody has extracted.</summary>
    public CheckedArticle Of(ArticleRecord record) => Check(record, null, findings.For(record.Article.Id));

    private ResolvedExtract Resolve(RawExtract extract, ArticleClaims claims, Findings ofArticle)
    {
        var hasRecord = records.TryGetValue(extract.Article, out var record);
        if (!hasRecord)
        {
            ofArticle.Add(ReferenceErrors.NoRecord(extract.Place, extract.Article.Value));
        }

        var hasClock = extract.Clock is not null || record is null || record.Article.Published is not null;
        var entities = new ArticleEntities(extract.Article, registry, ofArticle);
        return new ExtractResolver(extract, new(extract.Article, vocabulary, entities, claims, hasClock, ofArticle)).Resolve();
    }

    private CheckedArticle Check(ArticleRecord record, ResolvedExtract? extract, Findings ofArticle)
    {
        var article = record.Article;
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

/// <param name="Article">Null where there is no readable record.</param>
internal sealed record CheckedExtract(ResolvedExtract Extract, CheckedArticle? Article);
