using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Finds the actors and events that only one article has, before its claims are resolved.</summary>
internal sealed class OwnEntities(ArticleEntities entities, Vocabulary vocabulary, Findings findings)
{
    private static readonly KindDefinition UndefinedEvent = new(EntityKinds.Event, "Event", "");

    public void Collect(RawExtract extract)
    {
        foreach (var actor in extract.Actors)
        {
            Actor(actor);
        }

        foreach (var claim in extract.Claims)
        {
            if (claim.Form is RawForm.Event occasion && vocabulary.Events.GetValueOrDefault(occasion.Kind.Text) is { } kind)
            {
                Event(occasion.Is ?? claim.Name, kind, occasion.Is is null ? null : entities.Registry.Find(occasion.Is.Text));
            }
        }
    }

    private void Actor(RawActor actor)
    {
        var slug = actor.Slug.Text;
        if (entities.Registry.Find(slug) is { } entry)
        {
            findings.Add(ClaimErrors.OwnAndRegistry(actor.Slug.Place, slug, entry.Place));
        }

        if (Kind(actor) is { } kind && actor.Words is { Text: var words })
        {
            var (label, note) = actor.Name is { Text: var name } ? (name, words) : (words, null);
            entities.Add(slug, new(entities.IdOf(slug), kind, label, [], EventOf(actor, kind), note, actor.Slug.Place));
        }
        else
        {
            entities.Excuse(slug);
        }
    }

    private KindDefinition? Kind(RawActor actor)
    {
        var kind = actor.Kind is null ? null : vocabulary.Kinds.GetValueOrDefault(actor.Kind.Text);
        if (kind is null && actor.Kind is not null)
        {
            findings.Add(ReferenceErrors.UnknownKind(actor.Kind.Place, actor.Kind.Text, vocabulary.Kinds.Keys.Order(StringComparer.Ordinal)));
        }

        return kind;
    }

    private EventDefinition? EventOf(RawActor actor, KindDefinition kind)
    {
        if (kind.Id != EntityKinds.Event)
        {
            if (actor.Event is not null)
            {
                findings.Add(RegistryErrors.EventOfNoEvent(actor.Event.Place, actor.Slug.Text, kind.Id));
            }

            return null;
        }

        if (actor.Event is null)
        {
            findings.Add(RegistryErrors.EventKindMissing(actor.Slug.Place, actor.Slug.Text));
            return null;
        }

        var definition = vocabulary.Events.GetValueOrDefault(actor.Event.Text);
        if (definition is null)
        {
            findings.Add(ReferenceErrors.UnknownEventKind(actor.Event.Place, actor.Event.Text, vocabulary.Events.Keys.Order(StringComparer.Ordinal)));
        }

        return definition;
    }

    /// <param name="shared">The registry's event that <c>is</c> names; null where it is the article's own.</param>
    private void Event(YamlScalar name, EventDefinition kind, Entity? shared)
    {
        if (!Slug.IsValid(name.Text))
        {
            findings.Add(ShapeErrors.NotASlug(name.Place, "an event", name.Text));
            return;
        }

        var known = entities.FindOwn(name.Text) ?? shared;
        if (known is null)
        {
            var eventKind = vocabulary.Kinds.GetValueOrDefault(EntityKinds.Event) ?? UndefinedEvent;
            entities.Add(name.Text, new(entities.IdOf(name.Text), eventKind, name.Text.Replace('-', ' '), [], kind, null, name.Place));
        }
        else if (known.Event is null)
        {
            findings.Add(ReferenceErrors.NotAnEvent(name.Place, name.Text, $"a {known.Kind.Id}", kind.Id));
        }
        else if (known.Event.Id != kind.Id)
        {
            findings.Add(ClaimErrors.EventKindsDiffer(name.Place, name.Text, kind.Id, known.Event.Id, known.Place));
        }
    }
}
