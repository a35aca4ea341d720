using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Support;

/// <summary>The findings that a curator may silence for one claim: those in which a tool can only guess.</summary>
internal static class SupportCodes
{
    public const string NotNamed = "KG901", SpeakerNotNamed = "KG902", NoCue = "KG903", CueNotTaken = "KG904", Crowded = "KG905", TwoParagraphs = "KG906";

    public static ImmutableArray<string> Silenceable { get; } = [NotNamed, SpeakerNotNamed, NoCue, CueNotTaken, Crowded, TwoParagraphs];

    public static bool CanBeSilenced(string code) => Silenceable.Contains(code);
}
