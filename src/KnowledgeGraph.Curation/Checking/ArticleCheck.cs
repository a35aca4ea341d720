using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>Reads and checks one article at a time, from its file to its seals, so that what was read of it can be forgotten. Several threads may each check an article.</summary>
internal sealed class ArticleCheck(FolderBasis basis, AcrossArticles across)
{
    private readonly NumberChecks? numbers = basis.IsFaulty ? null : new(basis.Vocabulary, basis.Registry);

    /// <summary>Null where there is no readable record.</summary>
    public CheckedArticle? Of(ArticleSource source)
    {
        var findings = basis.Findings.For(source.Id);
        var extract = source.Extract is { } file ? new ExtractReader(source.Id, findings).Read(file) : null;
        if (extract is null && source.Extract is not null)
        {
            across.AddUnread(source.Id);
        }

        var resolved = extract is null ? null : Resolve(extract, source, findings);
        return source.Record is { } record ? Check(record, resolved, findings) : null;
    }

    private ResolvedExtract Resolve(RawExtract extract, ArticleSource source, Findings findings)
    {
        if (!source.HasRecord)
        {
            findings.Add(ReferenceErrors.NoRecord(extract.Place, extract.Article.Value));
        }

        var hasClock = extract.Clock is not null || source.Record is null || source.Record.Article.Published is not null;
        var (claims, entities) = (new ArticleClaims(extract, findings), new ArticleEntities(extract.Article, basis.Registry, findings));
        var resolved = new ExtractResolver(extract, new(extract.Article, basis.Vocabulary, entities, claims, hasClock, findings)).Resolve();
        across.Add(claims, resolved);
        return resolved;
    }

    private CheckedArticle Check(ArticleRecord record, ResolvedExtract? extract, Findings findings)
    {
        var article = record.Article;
        var path = SealPaths.Of(article.Id);
        var seals = new SealReader(findings).Read(basis.Folder.Find(path), path, SealWriter.Claims);
        var stated = extract ?? new(article.Id, [], [], [], [], article.Place);
        var text = basis.Library.Find(record);
        var proved = new QuoteProof(record, text, basis.Library, findings).Prove(stated);
        stated = numbers?.Of(article, [.. stated.Names.Select(name => name.Text)], findings).Prove(stated) ?? stated;
        var own = stated.Own.ToDictionary(entity => entity.Id.Value);
        var check = new SealCheck(article, seals, proved, id => own.GetValueOrDefault(id.Value));
        var result = new CheckedArticle(article, extract, seals, [.. stated.Claims.Select(check.Check)], text is { IsRight: true } ? text.Text : null);
        SealReport.OfArticle(result, findings);
        return result;
    }
}
