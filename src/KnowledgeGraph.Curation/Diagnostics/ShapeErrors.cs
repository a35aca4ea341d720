using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG2xx: keys and values that have another form than the file asks for.</summary>
internal static class ShapeErrors
{
    public static Diagnostic UnknownKey(Place place, string owner, string key, IEnumerable<string> known) =>
        Report.Error("KG201", place, $"unknown key '{key}' in {owner}{Suggested(key, known)}");

    public static Diagnostic MissingKey(Place place, string owner, string key) =>
        Report.Error("KG202", place, $"{owner} needs the key '{key}'");

    public static Diagnostic WrongShape(Place place, string path, string wanted, string found) =>
        Report.Error("KG203", place, $"'{path}' must be {wanted}, not {found}");

    public static Diagnostic NotASlug(Place place, string what, string text) =>
        Report.Error("KG204", place, $"'{text}' cannot be the id of {what}: write {Slug.Rule}");

    public static Diagnostic NotAmong(Place place, string path, string text, IReadOnlyCollection<string> choices) =>
        Report.Error("KG205", place, $"'{text}' is no {path}: it is one of {Report.Listed(choices)}{Report.DidYouMean(text, choices)}");

    public static Diagnostic NotADate(Place place, string text, string rule) =>
        Report.Error("KG206", place, $"'{text}' is no time; write {rule}");

    public static Diagnostic NotAQuantity(Place place, string text) =>
        Report.Error("KG207", place, $"'{text}' is no quantity; write {QuantityText.Rule}");

    public static Diagnostic DuplicateId(Place place, string what, string id, Place first) =>
        Report.Error("KG208", place, $"the {what} '{id}' stands already at {first}; give one of them another id");

    public static Diagnostic WrongFileName(Place place, string id, string file) =>
        Report.Error("KG209", place, $"the article is '{id}' but the file is {file}; both must agree");

    public static Diagnostic NotALanguage(Place place, string text) =>
        Report.Error("KG210", place, $"'{text}' is no language tag; write BCP 47, such as en, zh-Hans or zh-Latn");

    public static Diagnostic EmptyText(Place place, string path) =>
        Report.Error("KG211", place, $"'{path}' is empty; write it or delete the key");

    public static Diagnostic EmptyList(Place place, string path) =>
        Report.Error("KG212", place, $"'{path}' is an empty list; write at least one");

    public static Diagnostic Repeated(Place place, string path, string text) =>
        Report.Error("KG213", place, $"'{text}' stands twice in '{path}'; delete one");

    public static Diagnostic StrayFile(Place place, string folder, IReadOnlyCollection<string> known) =>
        Report.Error("KG214", place, $"nothing reads this file; what is read in {folder} is {Report.Listed(known)}");

    public static Diagnostic NotAHash(Place place, string text) =>
        Report.Error("KG215", place, $"'{text}' is no SHA-256; write its 64 hexadecimal digits in lower case");

    public static Diagnostic NotACount(Place place, string path, string text) =>
        Report.Error("KG216", place, $"'{text}' cannot be '{path}'; write a whole number from 1");

    public static Diagnostic OtherEnding(Place place, string name) =>
        Report.Error("KG217", place, $"nothing reads this file; call it '{name}', for only that ending is looked for");

    private static string Suggested(string key, IEnumerable<string> known)
    {
        var all = known.ToList();
        return Suggestion.Nearest(key, all) is { } nearest ? $"; did you mean '{nearest}'?" : $"; known are {Report.Listed(all)}";
    }
}
