using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Resolves the slots of a relation or the roles of an event by the schema's entry.</summary>
internal sealed class PlacesResolver(ArticleScope scope)
{
    private readonly FillingResolver fillings = new(scope);

    /// <summary>The fillings in the schema's order; keys that the entry does not have are reported.</summary>
    /// <param name="sides">Places that stand outside <see cref="RawPlaces.Entries"/>: a relation's subject and object.</param>
    public ImmutableArray<Filling> Resolve(
        RawPlaces written, ImmutableArray<SlotDefinition> slots, ImmutableArray<YamlEntry> sides, ImmutableArray<SlotDefinition> sideSlots)
    {
        foreach (var entry in written.Entries)
        {
            if (!slots.Any(slot => slot.Name == entry.Key.Text))
            {
                scope.Findings.Add(ShapeErrors.UnknownKey(entry.Key.Place, written.Owner, entry.Key.Text, slots.Select(slot => slot.Name).Concat(written.KnownKeys)));
            }
        }

        var filled = ImmutableArray.CreateBuilder<Filling>();
        Fill(filled, sideSlots, sides, written);
        Fill(filled, slots, written.Entries, written);
        CheckTogether(written, sides);
        return filled.DrainToImmutable();
    }

    private void Fill(ImmutableArray<Filling>.Builder filled, ImmutableArray<SlotDefinition> slots, ImmutableArray<YamlEntry> entries, RawPlaces written)
    {
        foreach (var slot in entries.IsEmpty ? [] : slots)
        {
            foreach (var entry in entries)
            {
                if (entry.Key.Text == slot.Name && fillings.Resolve(slot, entry.Value, ReadingOf(written, slot)) is { } filling)
                {
                    filled.Add(filling);
                }
            }
        }
    }

    /// <summary>Reports the roles that every event of the kind has and this one lacks.</summary>
    public void CheckNeeds(RawPlaces written, ImmutableArray<SlotDefinition> slots, string kind)
    {
        foreach (var slot in slots.Where(slot => slot.Need == SlotNeed.Required && !written.IsCut && !written.Entries.Any(entry => entry.Key.Text == slot.Name)))
        {
            scope.Findings.Add(ClaimErrors.RoleNeeded(written.Place, written.Owner, slot.Name, kind));
        }
    }

    private static Model.Reading ReadingOf(RawPlaces written, SlotDefinition slot) =>
        written.Together.Any(name => name.Text == slot.Name) ? Model.Reading.Together : Model.Reading.Distributive;

    private void CheckTogether(RawPlaces written, ImmutableArray<YamlEntry> sides)
    {
        foreach (var name in written.Together)
        {
            var isList = sides.Concat(written.Entries).Any(entry => entry.Key.Text == name.Text && entry.Value is YamlSequence { Items.Count: > 1 });
            if (!isList)
            {
                scope.Findings.Add(ClaimErrors.TogetherOfOne(name.Place, name.Text));
            }
        }
    }
}
