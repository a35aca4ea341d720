using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG9xx: whether the quotes carry their claims, as far as words alone can tell.</summary>
internal static class SupportErrors
{
    private const string Silence = "or silence it with a reason";

    public static Diagnostic NotNamed(Place place, IEnumerable<string> entities) => Report.Warning("KG901", place,
        $"neither the quote nor what to see names {Shown(entities)}: add words that do to 'see', say what stands for it (stands, via) or how the article writes it (names), {Silence}");

    public static Diagnostic SpeakerNotNamed(Place place, IEnumerable<string> speakers) => Report.Warning("KG902", place,
        $"neither the quote nor what to see names the speaker {Shown(speakers)}: add words that do to 'see', {Silence}");

    public static Diagnostic NoCue(Place place, string meaning) => Report.Warning("KG903", place,
        $"the claim says '{meaning}', and no word of the quote or of what to see shows it: add words that do to 'see', leave '{meaning}' out, {Silence}");

    public static Diagnostic CueNotTaken(Place place, EvidenceRole role, string cue, string axis, string meaning) => Report.Warning("KG904", place,
        $"{(role == EvidenceRole.Support ? "the quote" : "what to see")} says '{cue}', and the claim says nothing of it: write {axis}: {meaning}, quote less, {Silence}");

    public static Diagnostic Crowded(Place place, int claims, int most) => Report.Warning("KG905", place,
        $"{claims} claims rest on this quote, and {most} are the most: quote shorter words for each of them, {Silence}");

    public static Diagnostic TwoParagraphs(Place place) => Report.Warning("KG906", place,
        $"the quote goes on into another paragraph: quote from one, and show the other in 'see', {Silence}");

    public static Diagnostic SilencesNothing(Place place, string code) =>
        Report.Warning("KG907", place, $"nothing gives {code} here, so there is nothing to silence; delete it");

    public static Diagnostic NotSilenceable(Place place, string code, IReadOnlyCollection<string> known) =>
        Report.Error("KG908", place, $"'{code}' cannot be silenced; {Report.Listed(known)} can{Report.DidYouMean(code, known)}");

    private static string Shown(IEnumerable<string> names) => string.Join(", nor ", names.Select(name => $"'{name}'"));
}
