using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>Somebody or something that claims are about: of the registry, or of one article only (<see cref="EntityId.Article"/>).</summary>
/// <param name="Label">The canonical name; for an article's own actor the name its extract gives, or the article's words.</param>
/// <param name="Names">Further names; the canonical one is not repeated.</param>
/// <param name="Event">The kind of event, for an entity of kind <c>event</c>; otherwise null.</param>
/// <param name="Note">What tells it from others of like name, for a named actor the article's words; null where nothing needs saying.</param>
public sealed record Entity(
    EntityId Id, KindDefinition Kind, string Label, ImmutableArray<Name> Names, EventDefinition? Event, string? Note, Place Place);
