using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG6xx: the registry of entities and the judgements over it.</summary>
internal static class RegistryErrors
{
    public static Diagnostic EventKindMissing(Place place, string id) =>
        Report.Error("KG601", place, $"the event '{id}' does not say of which kind it is; write event: with one of schema/events.yaml");

    public static Diagnostic EventOfNoEvent(Place place, string id, string kind) =>
        Report.Error("KG602", place, $"'{id}' is a {kind}, and only an entity of kind event has the key 'event'");

    public static Diagnostic NameRepeated(Place place, string id, string name) =>
        Report.Error("KG603", place, $"'{name}' is a name of '{id}' already; delete one");

    public static Diagnostic TooFew(Place place) =>
        Report.Error("KG604", place, "a judgement needs two ids or more");

    public static Diagnostic KeepNotAmong(Place place, string keep, IEnumerable<string> ids) =>
        Report.Error("KG605", place, $"'{keep}' is none of those judged the same; keep one of {Report.Listed(ids)}");

    public static Diagnostic KeepWithoutSame(Place place) =>
        Report.Error("KG606", place, "only 'same' keeps an id; delete 'keep'");

    public static Diagnostic TwoKeeps(Place place, string id, string keep, string other, Place first) =>
        Report.Error("KG607", place, $"'{id}' gives way to '{keep}' here and to '{other}' at {first}; keep one of them in both");

    public static Diagnostic KeepInCircle(Place place, string keep, Place other) =>
        Report.Error("KG608", place, $"'{keep}' is kept here, but gives way at {other}, and in the end to itself; keep one id in all of them");

    public static Diagnostic SameAndDifferent(Place place, string a, string b, Place same) =>
        Report.Error("KG609", place, $"'{a}' and '{b}' are judged different here, but 'same' at {same} makes them one, perhaps by a chain; delete one of the judgements");

    public static Diagnostic KindsDiffer(Place place, string a, string kindOfA, string b, string kindOfB) =>
        Report.Error("KG610", place, $"'{a}' is a {kindOfA} and '{b}' a {kindOfB}; what is the same is of one kind");

    public static Diagnostic KeepOfOneArticle(Place place, string keep) =>
        Report.Error("KG611", place, $"'{keep}' belongs to one article and cannot stand for others; keep an entity of the registry");

    public static Diagnostic NoVerdict(Place place) =>
        Report.Error("KG612", place, "a judgement says exactly one of same, different and unsure");
}
