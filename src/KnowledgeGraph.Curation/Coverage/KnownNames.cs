using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Coverage;

/// <summary>The names to look for in an article: the registry's, those of its extract's head, and its actors' words where they are a name and no description.</summary>
internal static class KnownNames
{
    public static IEnumerable<(string Text, EntityId? Entity)> Of(EntityRegistry registry, CheckedArticle article)
    {
        foreach (var entity in registry.Entities)
        {
            yield return (entity.Label, entity.Id);
            foreach (var name in entity.Names)
            {
                yield return (name.Text, entity.Id);
            }
        }

        foreach (var name in article.Extract?.Names ?? [])
        {
            yield return (name.Text, name.Entity);
        }

        foreach (var entity in article.Extract?.Own ?? [])
        {
            if (IsName(entity.Note ?? entity.Label))
            {
                yield return (entity.Note ?? entity.Label, entity.Id);
            }
        }
    }

    /// <summary>"Highland capital" but not "a number of media".</summary>
    private static bool IsName(string words) => words.Any(char.IsUpper);
}
