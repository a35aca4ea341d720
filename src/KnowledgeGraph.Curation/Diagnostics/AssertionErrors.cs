using System.Globalization;
using KnowledgeGraph.Curation.Assertions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG6xx, second half: what was asserted of the data set.</summary>
internal static class AssertionErrors
{
    public static Diagnostic BelowMinimum(Assertion assertion, decimal count) =>
        Report.Error("KG621", assertion.Place, $"{Counts(assertion, count)}, and {Value(assertion, assertion.Value)} is the least; find what was lost, or lower the minimum and say why");

    public static Diagnostic AboveMaximum(Assertion assertion, decimal count) =>
        Report.Warning("KG622", assertion.Place, $"{Counts(assertion, count)}, and {Value(assertion, assertion.Value)} is the most; account for what came, or raise the maximum");

    public static Diagnostic NotCheckedHere(Place place, string article, IEnumerable<Counted> what) =>
        Report.Warning("KG623", place, $"not checked here: {Listed([.. what.Select(Name)])} of '{article}', whose text is not on this machine");

    public static Diagnostic UnknownArticle(Place place, string article, IEnumerable<string> known) =>
        Report.Error("KG624", place, $"no article '{article}'{Report.DidYouMean(article, known)}");

    public static Diagnostic NotANumber(Place place, string key, string text) =>
        Report.Error("KG625", place, $"'{text}' cannot be '{key}'; write a whole number");

    public static Diagnostic NotAShare(Place place, string key, string text) =>
        Report.Error("KG626", place, $"'{text}' cannot be '{key}'; write a share from 0 % to 100 %");

    public static Diagnostic MaximumBelowMinimum(Place place, Assertion most, Assertion least) =>
        Report.Error("KG627", place, $"the maximum {Value(most, most.Value)} is below the minimum {Value(least, least.Value)} at {least.Place}");

    private static string Listed(List<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private static string Counts(Assertion assertion, decimal count) =>
        $"{Name(assertion.What)}{(assertion.Article is { } article ? $" of '{article}'" : "")}: {Value(assertion, count)}";

    private static string Value(Assertion assertion, decimal value) => assertion.What == Counted.Covered
        ? (Math.Floor(10 * value) / 10).ToString("0.#", CultureInfo.InvariantCulture) + " %"
        : value.ToString("0", CultureInfo.InvariantCulture);

    private static string Name(Counted what) => what switch
    {
        Counted.Entities => "entities",
        Counted.Claims => "claims",
        Counted.Quotes => "quotes",
        Counted.Covered => "covered",
        Counted.Open => "open",
        Counted.Unread => "unread",
        _ => throw new InvalidOperationException($"no name for {what}"),
    };
}
