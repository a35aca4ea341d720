using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG5xx: passages and claims that are well written but do not make sense.</summary>
internal static class ClaimErrors
{
    public static Diagnostic NoPassageForm(Place place) =>
        Report.Error("KG501", place, "a passage is either a quote or a skip; write one of the keys quote and skip");

    public static Diagnostic QuoteWithoutClaim(Place place) =>
        Report.Error("KG502", place, "the quote carries no claim; write claims or repeats, or dismiss the words with skip");

    public static Diagnostic NoForm(Place place, string claim) =>
        Report.Error("KG503", place, $"{claim} says nothing; write exactly one of relation, event, figure and says");

    public static Diagnostic TwoForms(Place place, string claim, string first, string second) =>
        Report.Error("KG504", place, $"{claim} is both '{first}' and '{second}'; write two claims");

    public static Diagnostic NoFigureForm(Place place, string figure) =>
        Report.Error("KG505", place, $"the figure '{figure}' has no number; write exactly one of value, change, ratio, share and ranked");

    public static Diagnostic TwoFigureForms(Place place, string figure, string first, string second) =>
        Report.Error("KG506", place, $"the figure '{figure}' is both '{first}' and '{second}'; write two figures");

    public static Diagnostic NothingAgainst(Place place, string form, string against) =>
        Report.Error("KG507", place, $"'{form}' needs '{against}'");

    public static Diagnostic AgainstWithoutForm(Place place, string against, string form) =>
        Report.Error("KG508", place, $"'{against}' belongs to '{form}', which the figure does not have");

    public static Diagnostic NotARank(Place place, string text) =>
        Report.Error("KG509", place, $"'{text}' is no place in an order; write a whole number from 1");

    public static Diagnostic RoleNeeded(Place place, string claim, string role, string kind) =>
        Report.Error("KG510", place, $"{claim} needs the role '{role}', as every {kind}");

    public static Diagnostic OnlyOthers(Place place, string slot) =>
        Report.Error("KG511", place, $"'{slot}' names nobody besides 'others'; name one at least");

    public static Diagnostic TogetherOfOne(Place place, string slot) =>
        Report.Error("KG512", place, $"'together' reads the list '{slot}' as one, and there is none of two or more");

    public static Diagnostic LinkToItself(Place place, string claim) =>
        Report.Error("KG513", place, $"'{claim}' cannot hang on itself");

    public static Diagnostic LinksInCircle(Place place, string key, IEnumerable<string> circle) =>
        Report.Error("KG514", place, $"a circle of '{key}': {string.Join(" -> ", circle)}; delete one of them");

    public static Diagnostic ReasonMissing(Place place, string claim) =>
        Report.Error("KG515", place, $"{claim} is deprecated without a reason; write reason");

    public static Diagnostic ReasonOfNothing(Place place, string claim) =>
        Report.Error("KG516", place, $"{claim} has a reason but is not deprecated; write rank: deprecated, or doubt for what looks wrong");

    public static Diagnostic AuthorInChain(Place place) =>
        Report.Error("KG517", place, "'author' stands alone: it means that nobody but the article's author speaks");

    public static Diagnostic WordsWithoutClock(Place place, string words) =>
        Report.Error("KG518", place, $"\"{words}\" cannot be resolved to a date: neither the extract has a clock nor the record a published date; write the words alone, in brackets");

    public static Diagnostic WordsNotQuoted(Place place, string words) =>
        Report.Error("KG519", place, $"the words of the time, \"{words}\", stand neither in the quote nor in what to see; add them to 'see'");

    public static Diagnostic OwnAndRegistry(Place place, string slug, Place entry) =>
        Report.Error("KG520", place, $"'{slug}' is an entity of the registry already ({entry}); give this one another slug");

    public static Diagnostic EventKindsDiffer(Place place, string slug, string kind, string other, Place first) =>
        Report.Error("KG521", place, $"the event '{slug}' is of kind {kind} here and {other} at {first}; it is one event");

    public static Diagnostic WordsOfTwo(Place place, string words, string a, string b) =>
        Report.Error("KG522", place, $"\"{words}\" is a name of both '{a}' and '{b}' in this article; say who is meant with stands or via");

    public static Diagnostic RepeatsItsOwn(Place place, string claim) =>
        Report.Error("KG523", place, $"'{claim}' has this quote already; delete one");

    public static Diagnostic TimesInCircle(Place place, IEnumerable<string> circle) =>
        Report.Error("KG524", place, $"these claims would each be before the next, and so before themselves: {string.Join(" -> ", circle)}");
}
