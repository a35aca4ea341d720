using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Whether the words of a claim's quotes, or of what to see, name everybody whom it names.</summary>
/// <param name="voice">Who speaks where nobody is named; that is said once, at the head.</param>
internal sealed class NamingCheck(NamedEntities names, Func<EntityId, Entity> entityOf, EntityId? voice)
{
    public void Check(ResolvedClaim claim, List<Diagnostic> found)
    {
        var all = claim.Entities;
        // An event has no name: its words are the claim's own.
        var occasion = (claim.Form as Form.Event)?.Entity;
        var unnamed = Unnamed(FormEntities.Of(claim.Form), id => id != occasion, claim, all);
        if (unnamed.Count > 0)
        {
            found.Add(SupportErrors.NotNamed(claim.Place, unnamed.Select(LabelOf)));
        }

        if (!claim.SaidBy.IsEmpty && Unnamed(claim.SaidBy, id => id != voice && !IsSomeone(id) && !unnamed.Contains(id), claim, all) is { Count: > 0 } unheard)
        {
            found.Add(SupportErrors.SpeakerNotNamed(claim.Place, unheard.Select(LabelOf)));
        }
    }

    /// <summary>Those who need a name and have none, each once.</summary>
    private List<EntityId> Unnamed(IReadOnlyList<EntityId> places, Predicate<EntityId> needs, ResolvedClaim claim, IReadOnlyCollection<EntityId> all)
    {
        var unnamed = new List<EntityId>();
        foreach (var id in places)
        {
            if (needs(id) && !IsNamed(id, claim, all) && !unnamed.Contains(id))
            {
                unnamed.Add(id);
            }
        }

        return unnamed;
    }

    private bool IsNamed(EntityId id, ResolvedClaim claim, IReadOnlyCollection<EntityId> all)
    {
        foreach (var item in claim.Evidence)
        {
            if (names.Names(item.Quote.Exact, id, all))
            {
                return true;
            }
        }

        foreach (var standIn in claim.StandIns)
        {
            if (standIn.For.Contains(id) && claim.Evidence.Any(item => WholeWords.Contains(item.Quote.Exact, standIn.Words)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSomeone(EntityId id) => id.Article is not null && entityOf(id) is { Label: "someone", Note: null };

    private string LabelOf(EntityId id) => entityOf(id) is var entity && id.Article is not null && entity.Note is not null ? entity.Note : entity.Label;
}
