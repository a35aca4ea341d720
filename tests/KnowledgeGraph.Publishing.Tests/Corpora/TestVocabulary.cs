using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>A vocabulary of a few words of every sort: relations with an edge, a symmetric one, one without; events with an edge and without.</summary>
internal static class TestVocabulary
{
    public static KindDefinition Company { get; } = new("company", "Company", "A business.");

    public static KindDefinition Person { get; } = new("person", "Person", "A human being.");

    public static KindDefinition Product { get; } = new("product", "Product", "Something made.");

    public static KindDefinition Publication { get; } = new("publication", "Publication", "A paper.");

    public static KindDefinition Group { get; } = new("group", "Group", "Several, as one.");

    public static KindDefinition Event { get; } = new("event", "Event", "Something that happens.");

    public static RelationDefinition Supplies { get; } = new(
        "supplies", "Delivers.", new("supplies", "does not supply", "supply"), ["company"], ["company"], RelationDirection.Directed,
        [Slot("item", SlotWords.Allowed), Slot("for-use", SlotWords.Refused)], new("SUPPLIES", "PLANS_TO_SUPPLY"));

    public static RelationDefinition CooperatesWith { get; } = new(
        "cooperates-with", "Works together.", new("cooperates with", "does not cooperate with", "cooperate with"), ["company"], ["company"],
        RelationDirection.Symmetric, [], new("COOPERATES_WITH", "PLANS_TO_COOPERATE_WITH"));

    public static RelationDefinition Mentions { get; } = new(
        "mentions", "Names.", new("mentions", "does not mention", "mention"), ["company"], ["company"], RelationDirection.Directed, [], null);

    public static EventDefinition Investment { get; } = new(
        "investment", "Puts money in.", new("invested in", "did not invest in", "invest in"), "investor", "target",
        [Slot("investor", SlotWords.Refused), Slot("target", SlotWords.Refused), Slot("instrument", SlotWords.Allowed)],
        new("INVESTED_IN", "PLANS_TO_INVEST_IN"));

    public static EventDefinition Meeting { get; } = new(
        "meeting", "Comes together.", new("met", "did not meet", "meet"), "participant", null, [Slot("participant", SlotWords.Refused)], null);

    public static MeasureDefinition Revenue { get; } = new("revenue", "revenue", "money", ["company"], "Money taken.", []);

    public static MeasureDefinition Share { get; } = new("share", "share", "ratio", ["company"], "A part.", []);

    public static Vocabulary Value { get; } = new(
        By([Company, Person, Product, Publication, Group, Event], kind => kind.Id),
        By(
            new[] { "item", "for-use", "investor", "target", "instrument", "participant" }.Select(id => new RoleDefinition(id, id)),
            role => role.Id),
        By([Supplies, CooperatesWith, Mentions], relation => relation.Id),
        By([Investment, Meeting], kind => kind.Id),
        By([Revenue, Share], measure => measure.Id),
        By([new UnitDefinition("%", "ratio", "Per cent.", [])], unit => unit.Id),
        By([new CurrencyDefinition("CNY", "Renminbi yuan", ["yuan"])], currency => currency.Code));

    private static SlotDefinition Slot(string name, SlotWords words) => new(name, ["company", "product"], words, SlotNeed.Optional, "with");

    private static ImmutableDictionary<string, T> By<T>(IEnumerable<T> items, Func<T, string> id) => items.ToImmutableDictionary(id);
}
