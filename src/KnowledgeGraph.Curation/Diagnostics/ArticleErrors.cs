using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG4xx, first half: an article's record and its text.</summary>
internal static class ArticleErrors
{
    public static Diagnostic OtherText(Place place, string article, string found, int foundLength, int standing, int quotes) =>
        Report.Error("KG401", place, $"another text of '{article}' is here: its SHA-256 is {found}, its length {foundLength}; {standing} of the article's {quotes} quotes stand in it. Bring the right text, or correct the record and review the article again");

    public static Diagnostic TextNotHere(Place place, string article) =>
        Report.Warning("KG402", place, $"the text of '{article}' is not on this machine; its claims stand on their seals, not proved again here");

    public static Diagnostic LengthDiffers(Place place, int written, int length) =>
        Report.Error("KG403", place, $"the text has {length} code points, not {written}; correct the length");

    public static Diagnostic FieldWithoutBasis(Place place, string field) =>
        Report.Error("KG404", place, $"nothing tells where '{field}' comes from; put the article's words for it under 'quoted', or a reason under 'inferred'");

    public static Diagnostic BasisOfNothing(Place place, string list, string field, IEnumerable<string> known) =>
        Report.Error("KG405", place, $"'{list}' speaks of '{field}', which the record does not have{Report.DidYouMean(field, known)}");

    public static Diagnostic QuotedAndInferred(Place place, string field) =>
        Report.Error("KG406", place, $"'{field}' is both quoted and inferred; keep one");

    public static Diagnostic FieldQuoteNotThere(Place place, string field, string words) =>
        Report.Error("KG407", place, $"the words for '{field}' do not stand in the article's text: \"{words}\"; copy them exactly, or put a reason under 'inferred'");

    public static Diagnostic OriginOfNothing(Place place, string origin) =>
        Report.Error("KG408", place, $"'{origin}' names an origin, and nothing says that the article was made from one; add 'derivesFrom', or take 'origin' away");
}
