using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG3xx: words that must lead to an entry of the vocabulary, the registry or an article, and kinds that must fit.</summary>
internal static class ReferenceErrors
{
    public static Diagnostic UnknownEntity(Place place, string id, IEnumerable<string> known) =>
        Report.Error("KG301", place, $"no entity '{id}' in the registry{Report.DidYouMean(id, known)}");

    public static Diagnostic UnknownActor(Place place, string id, IEnumerable<string> known) =>
        Report.Error("KG302", place, $"no entity '{id}' in the registry, nor among the article's actors and events{Report.DidYouMean(id, known)}");

    public static Diagnostic UnknownRelation(Place place, string id, IEnumerable<string> known) =>
        Report.Error("KG303", place, $"no relation '{id}' in schema/relations.yaml{Report.DidYouMean(id, known)}");

    public static Diagnostic UnknownEventKind(Place place, string id, IEnumerable<string> known) =>
        Report.Error("KG304", place, $"no kind of event '{id}' in schema/events.yaml{Report.DidYouMean(id, known)}");

    public static Diagnostic UnknownMeasure(Place place, string id, IEnumerable<string> known) =>
        Report.Error("KG305", place, $"no measure '{id}' in schema/measures.yaml{Report.DidYouMean(id, known)}");

    public static Diagnostic UnknownUnit(Place place, string unit, IEnumerable<string> known) =>
        Report.Error("KG306", place, $"no unit or currency '{unit}' in schema{Report.DidYouMean(unit, known)}");

    public static Diagnostic UnknownClaim(Place place, string claim, IEnumerable<string> known) =>
        Report.Error("KG307", place, $"no claim '{claim}'{Report.DidYouMean(claim, known)}");

    public static Diagnostic KindNotAllowed(Place place, string entity, string kind, string slot, IEnumerable<string> allowed) =>
        Report.Error("KG308", place, $"'{entity}' is a {kind}, and '{slot}' takes {Report.Listed(allowed)}");

    public static Diagnostic WordsNotAllowed(Place place, string slot, IEnumerable<string> allowed) =>
        Report.Error("KG309", place, $"'{slot}' takes no words, but an entity of kind {Report.Listed(allowed)}");

    public static Diagnostic MeasuredOf(Place place, string entity, string kind, string measure, IEnumerable<string> allowed) =>
        Report.Error("KG310", place, $"'{entity}' is a {kind}, and '{measure}' is measured of {Report.Listed(allowed)}");

    public static Diagnostic DimensionDiffers(Place place, string unit, string dimension, string measure, string wanted) =>
        Report.Error("KG311", place, $"'{unit}' is of dimension {dimension}, and '{measure}' needs {wanted} here");

    public static Diagnostic NoRecord(Place place, string article) =>
        Report.Error("KG312", place, $"the article '{article}' has no record in seeds/");

    public static Diagnostic UnknownKind(Place place, string kind, IEnumerable<string> known) =>
        Report.Error("KG313", place, $"no kind '{kind}' in schema/kinds.yaml{Report.DidYouMean(kind, known)}");

    public static Diagnostic NotAnEvent(Place place, string id, string kind, string wanted) =>
        Report.Error("KG314", place, $"'{id}' is {kind}, and this claim is about an event of kind {wanted}");
}
