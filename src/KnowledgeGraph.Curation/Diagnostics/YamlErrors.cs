using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG0xx: what is no YAML, or YAML that these files do not use.</summary>
internal static class YamlErrors
{
    public static Diagnostic Syntax(Place place, string problem, string hint) =>
        Report.Error("KG001", place, $"this is no YAML: {problem}{(hint.Length == 0 ? "" : $"; {hint}")}");

    public static Diagnostic NotUtf8(Place place) =>
        Report.Error("KG002", place, "the file is not UTF-8 from here on; save it as UTF-8");

    public static Diagnostic NulCharacter(Place place) =>
        Report.Error("KG003", place, "a character of code 0 stands here, and YAML would end the file at it; delete it");

    public static Diagnostic ControlCharacter(Place place, char character) =>
        Report.Error("KG015", place, $"a control character (U+{(int)character:X4}) stands here, and a terminal would act on it; delete it");

    public static Diagnostic Alias(Place place, string name) =>
        Report.Error("KG004", place, $"anchors and aliases ('{name}') are not used here; write the value out");

    public static Diagnostic Tag(Place place, string tag) =>
        Report.Error("KG005", place, $"tags ('{tag}') are not used here, for every value is read as text; delete it");

    public static Diagnostic DuplicateKey(Place place, string key, Place first) =>
        Report.Error("KG006", place, $"the key '{key}' stands here a second time, first in line {first.Line}; give it another name or delete one");

    public static Diagnostic NoValue(Place place, string key) =>
        Report.Error("KG007", place, $"the key '{key}' has no value; write one or delete the key");

    public static Diagnostic CommaInFlowMap(Place place, string key, string before) =>
        Report.Error("KG008", place, $"'{key}' has no value: is it the rest of '{before}'? A comma ends a value within braces; put the value in quotation marks");

    public static Diagnostic EmptyItem(Place place) =>
        Report.Error("KG009", place, "this item of the list is empty; write it or delete it");

    public static Diagnostic CutByComment(Place place, string lost) =>
        Report.Error("KG010", place, $"YAML reads '{lost}' as a comment, which cuts the value short; put the value in quotation marks, or a space after the '#' of a comment");

    public static Diagnostic SecondDocument(Place place) =>
        Report.Error("KG011", place, "a second document begins here; one file holds one document");

    public static Diagnostic TooDeep(Place place, int most) =>
        Report.Error("KG012", place, $"this is nested more than {most} deep");

    public static Diagnostic KeyNotText(Place place, string shape) =>
        Report.Error("KG013", place, $"{shape} cannot be a key; a key is a text");

    public static Diagnostic EmptyFile(Place place) =>
        Report.Error("KG014", place, "the file is empty; write {} for no entries, or delete it");
}
