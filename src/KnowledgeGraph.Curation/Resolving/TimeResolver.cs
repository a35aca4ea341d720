using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Resolves times against the article's claims and clock.</summary>
internal sealed class TimeResolver(ArticleScope scope)
{
    /// <summary>Null where the text is no time, or hangs on a claim that is not there; both are reported.</summary>
    public When? Resolve(YamlScalar written)
    {
        if (!WhenText.TryParse(written.Text, scope.Article, out var when))
        {
            scope.Findings.Add(ShapeErrors.NotADate(written.Place, written.Text, WhenText.Rule));
            return null;
        }

        if (when.Relative is not null && scope.Claims.Find(when.Relative.Claim.Value, written.Place) is null)
        {
            return null;
        }

        var isResolved = when.From is not null || when.To is not null;
        if (isResolved && when.Words is not null && !scope.HasClock)
        {
            scope.Findings.Add(ClaimErrors.WordsWithoutClock(written.Place, when.Words));
        }

        return when;
    }
}
