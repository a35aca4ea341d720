using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

/// <summary>Reads the slots of relations and the roles of events.</summary>
internal sealed class SlotReader(
    IReadOnlyDictionary<string, KindDefinition> kinds, IReadOnlyDictionary<string, RoleDefinition> roles, Findings findings)
{
    internal static readonly Choice Words = new("words", "refused", "allowed");

    internal static readonly Choice Needs = new("need", "optional", "required");

    /// <summary>Kinds of a relation's side.</summary>
    public ImmutableArray<string> Kinds(ImmutableArray<YamlScalar> written) => KindList.Of(written, kinds, findings);

    public ImmutableArray<SlotDefinition> Read(YamlMapping? slots) =>
        slots is null ? [] : [.. slots.Entries.Select(Slot).OfType<SlotDefinition>()];

    private SlotDefinition? Slot(YamlEntry entry)
    {
        if (Fields.Of(entry, "slot", findings) is not { } fields)
        {
            return null;
        }

        var name = entry.Key.Text;
        var slot = new SlotDefinition(
            name, Kinds(fields.Texts("kinds")), (SlotWords)Words.Read(fields.Text("words"), (int)SlotWords.Refused, findings),
            (SlotNeed)Needs.Read(fields.Text("need"), (int)SlotNeed.Optional, findings), fields.Text("phrase")?.Text ?? "");
        fields.Close();
        CheckName(entry.Key);
        if (slot.Kinds.IsEmpty && slot.Words == SlotWords.Refused)
        {
            findings.Add(SchemaErrors.NothingMayStandHere(entry.Key.Place, name));
        }

        return slot;
    }

    private void CheckName(YamlScalar name)
    {
        if (ClaimKeys.IsReserved(name.Text))
        {
            findings.Add(SchemaErrors.ReservedRole(name.Place, name.Text));
        }
        else if (!roles.ContainsKey(name.Text))
        {
            findings.Add(SchemaErrors.UnknownRole(name.Place, name.Text, roles.Keys.Order(StringComparer.Ordinal)));
        }
    }
}
