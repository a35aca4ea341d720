using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Tells whom the words of one article name: whole words, case kept, the longest name first, so that "Xiaomi cars" does not name Xiaomi.</summary>
/// <param name="registered">Finds the registry's names; made once for all articles.</param>
internal sealed class NamedEntities(NameFinder registered, CheckedArticle article)
{
    private readonly NameFinder own = new(NamesOf(article));
    private readonly Dictionary<string, List<FoundName>> byText = [];

    public static NameFinder Registered(EntityRegistry registry) => new(registry.Entities.SelectMany(
        entity => entity.Names.Select(name => name.Text).Prepend(entity.Label).Select(name => (HyphensAside(name), (EntityId?)entity.Id))));

    /// <summary>Whether the words name the entity.</summary>
    /// <param name="beside">Whom the claim names too: a name within a longer one of theirs counts, as Xiaomi's in "the Xiaomi car factory" where the claim is about both.</param>
    public bool Names(string words, EntityId id, IReadOnlyCollection<EntityId> beside)
    {
        var found = In(words);
        foreach (var name in found)
        {
            if (name.Entities.Contains(id) && !IsHidden(name, found, beside))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(FoundName name, List<FoundName> found, IReadOnlyCollection<EntityId> beside)
    {
        foreach (var longer in found)
        {
            if (Hides(longer, name) && !longer.Entities.Any(beside.Contains))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hides(FoundName longer, FoundName name) =>
        longer.Place.Start <= name.Place.Start && name.Place.End <= longer.Place.End && longer.Place != name.Place;

    private List<FoundName> In(string words)
    {
        if (!byText.TryGetValue(words, out var found))
        {
            var joined = HyphensAside(words);
            byText.Add(words, found = [.. registered.FindAll(joined), .. own.FindAll(joined)]);
        }

        return found;
    }

    /// <summary>With a space for each hyphen between words: a translating machine writes "battery - swapping" for "battery-swapping" or "battery swapping".</summary>
    private static string HyphensAside(string words) =>
        words.Contains('-') ? words.Replace(" - ", " ", StringComparison.Ordinal).Replace('-', ' ') : words;

    /// <summary>The article's own way to write names, and its actors' words, whose first letter may be small or large.</summary>
    private static IEnumerable<(string Text, EntityId? Entity)> NamesOf(CheckedArticle article)
    {
        foreach (var name in article.Extract?.Names ?? [])
        {
            yield return (HyphensAside(name.Text), name.Entity);
        }

        foreach (var actor in (article.Extract?.Own ?? []).Where(entity => entity.Kind.Id != Schema.EntityKinds.Event || entity.Note is not null))
        {
            var words = HyphensAside(actor.Note ?? actor.Label);
            yield return (words, actor.Id);
            yield return ($"{char.ToUpperInvariant(words[0])}{words[1..]}", actor.Id);
            yield return ($"{char.ToLowerInvariant(words[0])}{words[1..]}", actor.Id);
        }
    }
}
