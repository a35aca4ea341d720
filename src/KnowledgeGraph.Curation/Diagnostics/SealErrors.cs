using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG7xx: seals.</summary>
internal static class SealErrors
{
    public static Diagnostic NotASeal(Place place, string text) =>
        Report.Error("KG701", place, $"'{text}' is no seal; seals are never written by hand: delete the line and run 'kg review'");

    public static Diagnostic NotASpan(Place place, string text) =>
        Report.Error("KG702", place, $"'{text}' is no place of a quote, such as 120+35; seals are never written by hand: delete the line and run 'kg review'");

    public static Diagnostic Changed(Place place, string article, IReadOnlyCollection<string> claims) =>
        Report.Warning("KG703", place, $"changed since the review, so left out of answers: {Shown(claims)}; read them again and run 'kg review {article}'");

    public static Diagnostic Unreviewed(Place place, string article, IReadOnlyCollection<string> claims) =>
        Report.Warning("KG704", place, $"not reviewed, so left out of answers: {Shown(claims)}; read them and run 'kg review {article}'");

    public static Diagnostic Stale(Place place, string name) =>
        Report.Warning("KG705", place, $"this seals '{name}', which is not there any more; 'kg review' removes the line");

    public static Diagnostic EntitiesChanged(Place place, IReadOnlyCollection<string> entities) =>
        Report.Warning("KG706", place, $"changed since the review, so claims that name them are left out of answers: {Shown(entities)}; read them again and run 'kg review'");

    public static Diagnostic EntitiesUnreviewed(Place place, IReadOnlyCollection<string> entities) =>
        Report.Warning("KG707", place, $"not reviewed, so claims that name them are left out of answers: {Shown(entities)}; read them and run 'kg review'");

    public static Diagnostic NoArticle(Place place, string article) =>
        Report.Warning("KG708", place, $"there is no extract of '{article}'; delete this file of seals");

    public static Diagnostic UnknownVersion(Place place, string version) =>
        Report.Error("KG709", place, $"seals of version '{version}' are not known here; a later kg wrote them: use that one");

    public static Diagnostic NotParts(Place place, string text) =>
        Report.Error("KG710", place, $"'{text}' are no parts of a seal, such as subject=1a2b3c4d; seals are never written by hand: delete the line and run 'kg review'");

    private static string Shown(IReadOnlyCollection<string> names) =>
        names.Count <= 6 ? Report.Listed(names) : $"{Report.Listed(names.Take(5))} and {names.Count - 5} more";
}
