using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG1xx: the vocabulary in schema/.</summary>
internal static class SchemaErrors
{
    public static Diagnostic MissingFile(Place place) =>
        Report.Error("KG101", place, "the file is missing; a vocabulary has all of kinds, roles, units, currencies, measures, relations, events and cues");

    public static Diagnostic UnknownKind(Place place, string kind, IEnumerable<string> known) =>
        Report.Error("KG102", place, $"no kind '{kind}' in schema/kinds.yaml{Report.DidYouMean(kind, known)}");

    public static Diagnostic UnknownRole(Place place, string role, IEnumerable<string> known) =>
        Report.Error("KG103", place, $"no role '{role}' in schema/roles.yaml{Report.DidYouMean(role, known)}");

    public static Diagnostic ReservedRole(Place place, string role) =>
        Report.Error("KG104", place, $"'{role}' is a key of every claim and cannot be a slot or role; give it another name");

    public static Diagnostic NeededKind(Place place, string kind, string why) =>
        Report.Error("KG105", place, $"the kind '{kind}' is missing; {why}");

    public static Diagnostic UnknownDimension(Place place, string dimension, IEnumerable<string> known) =>
        Report.Error("KG106", place, $"no unit in schema/units.yaml has the dimension '{dimension}'{Report.DidYouMean(dimension, known)}");

    public static Diagnostic EdgeName(Place place, string edge) =>
        Report.Error("KG107", place, $"'{edge}' cannot be an edge type; write upper-case letters and underscores, such as INVESTED_IN");

    public static Diagnostic EdgeTwice(Place place, string edge, string first) =>
        Report.Error("KG108", place, $"the edge type '{edge}' belongs to '{first}' already; actual and planned, and any two entries, need different names");

    public static Diagnostic EdgeWithoutSides(Place place, string kind) =>
        Report.Error("KG109", place, $"the event kind '{kind}' has an edge but no object; an edge runs from the subject role to the object role");

    public static Diagnostic SideNotDeclared(Place place, string side, string role) =>
        Report.Error("KG110", place, $"the {side} '{role}' is not among the kind's roles");

    public static Diagnostic UnitName(Place place, string unit) =>
        Report.Error("KG111", place, $"'{unit}' cannot be a unit: it is a number, a scale, a currency or holds a space or slash");

    public static Diagnostic CurrencyCode(Place place, string code) =>
        Report.Error("KG112", place, $"'{code}' is no ISO 4217 code; write three upper-case letters");

    public static Diagnostic NothingMayStandHere(Place place, string slot) =>
        Report.Error("KG113", place, $"nothing may stand in '{slot}': give it kinds, or words: allowed");

    public static Diagnostic NameOnBothSides(Place place, string id) =>
        Report.Error("KG114", place, $"'{id}' is a relation already; an event kind needs another name");

    public static Diagnostic SymmetricSides(Place place, string relation) =>
        Report.Error("KG115", place, $"'{relation}' is symmetric, so its subject and object must take the same kinds");

    public static Diagnostic NotShownByWords(Place place, string name, IReadOnlyCollection<string> known) =>
        Report.Error("KG116", place, $"'{name}' has no cues; write one of {Report.Listed(known)}{Report.DidYouMean(name, known)}");

    public static Diagnostic NotACue(Place place, string phrase) =>
        Report.Error("KG117", place, $"'{phrase}' is no cue: write words, a star only at the beginning or end of them, ' ... ' where others may stand between");

    public static Diagnostic CueTwice(Place place, string phrase, string first, string second) =>
        Report.Error("KG118", place, $"'{phrase}' stands in '{first}' and in '{second}'; a strong word counts as a word too, and an exception as neither: keep one");
}
