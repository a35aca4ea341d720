using System.Collections.Immutable;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assembling;

/// <summary>The articles' own entities that published claims name, each event with a name of its own.</summary>
internal sealed class OwnEntityLabels(EntityRegistry registry, Dictionary<string, Entity> own, ImmutableArray<Judgement> judgements)
{
    private readonly Identity identity = new(judgements);

    /// <summary>By id.</summary>
    public IEnumerable<Entity> Of(ImmutableArray<Claim> claims)
    {
        var events = new Dictionary<string, Form.Event>();
        var needed = new Dictionary<string, Entity>();
        foreach (var claim in claims)
        {
            foreach (var id in FormEntities.Of(claim.Form).Concat(claim.SaidBy))
            {
                Need(id, needed);
                Need(identity.Resolve(id), needed);
            }

            if (claim.Form is Form.Event { Entity.Article: not null } occasion)
            {
                events.TryAdd(occasion.Entity.Value, occasion);
            }
        }

        List<Entity> sorted = [.. needed.Values];
        sorted.Sort((a, b) => a.Id.CompareTo(b.Id));
        return sorted.Select(entity => events.TryGetValue(entity.Id.Value, out var occasion) ? entity with { Label = LabelOf(occasion) } : entity);
    }

    private void Need(EntityId id, Dictionary<string, Entity> needed)
    {
        if (id.Article is not null && own.TryGetValue(id.Value, out var entity))
        {
            needed[id.Value] = entity;
        }
    }

    /// <summary>The kind of event and who takes part: <c>investment: Hillhouse, BYD</c>.</summary>
    private string LabelOf(Form.Event occasion)
    {
        string?[] told = [occasion.Kind.SubjectRole, occasion.Kind.ObjectRole, occasion.Kind.Passive?.SubjectRole];
        var parts = occasion.Roles.Where(role => told.Contains(role.Role))
            .SelectMany(role => role.Terms).Select(term => term is Term.Of(var id) ? NameOf(id) : term.ToString()!);
        return $"{occasion.Kind.Id.Replace('-', ' ')}: {string.Join(", ", parts)}";
    }

    private string NameOf(EntityId id) => registry.Find(id.Value)?.Label ?? own.GetValueOrDefault(id.Value)?.Label ?? id.Value;
}
