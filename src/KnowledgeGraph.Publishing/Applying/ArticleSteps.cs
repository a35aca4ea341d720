using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>Cuts the articles of a plan into steps: several in one transaction, each of them whole.</summary>
internal static class ArticleSteps
{
    public static IEnumerable<ImmutableArray<UnitChange>> Of(IEnumerable<UnitChange> articles, int stepSize)
    {
        var step = ImmutableArray.CreateBuilder<UnitChange>();
        var size = 0;
        foreach (var article in articles)
        {
            if (step.Count > 0 && size + article.Elements > stepSize)
            {
                yield return step.DrainToImmutable();
                size = 0;
            }

            step.Add(article);
            size += article.Elements;
        }

        if (step.Count > 0)
        {
            yield return step.DrainToImmutable();
        }
    }
}
