using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Whether the words of a claim's quotes, or of what to see, name everybody whom it names.</summary>
/// <param name="voice">Who speaks where nobody is named; that is said once, at the head.</param>
internal sealed class NamingCheck(NamedEntities names, Func<EntityId, Entity> entityOf, EntityId? voice)
{
    public IEnumerable<Diagnostic> Of(ResolvedClaim claim)
    {
        var all = claim.Entities.ToList();
        var unnamed = Needed(claim.Form).Distinct().Where(id => !IsNamed(id, claim, all)).ToList();
        if (unnamed.Count > 0)
        {
            yield return SupportErrors.NotNamed(claim.Place, unnamed.Select(LabelOf));
        }

        var unheard = claim.SaidBy.Where(id => id != voice && !IsSomeone(id) && !unnamed.Contains(id) && !IsNamed(id, claim, all)).ToList();
        if (unheard.Count > 0)
        {
            yield return SupportErrors.SpeakerNotNamed(claim.Place, unheard.Select(LabelOf));
        }
    }

    /// <summary>Everybody in a place of the claim. An event has no name: its words are the claim's own.</summary>
    private IEnumerable<EntityId> Needed(Form form)
    {
        var needed = FormEntities.Of(form);
        return form is Form.Event occasion ? needed.Where(id => id != occasion.Entity) : needed;
    }

    private bool IsNamed(EntityId id, ResolvedClaim claim, List<EntityId> all) =>
        claim.Evidence.Any(item => names.Names(item.Quote.Exact, id, all)) || claim.StandIns.Any(standIn => standIn.For.Contains(id) && IsThere(standIn.Words, claim));

    private static bool IsThere(string words, ResolvedClaim claim) => claim.Evidence.Any(item => WholeWords.Contains(item.Quote.Exact, words));

    private bool IsSomeone(EntityId id) => id.Article is not null && entityOf(id) is { Label: "someone", Note: null };

    private string LabelOf(EntityId id) => entityOf(id) is var entity && id.Article is not null && entity.Note is not null ? entity.Note : entity.Label;
}
