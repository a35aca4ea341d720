namespace KnowledgeGraph.Curation.Seals;

/// <summary>Tells which part of a claim or entity, as the curator names it, a line of its canonical form speaks of.</summary>
internal static class CanonicalParts
{
    public const string Definitions = "definitions", Quotes = "quotes", Text = "text";

    private const string Absent = "\\0";

    /// <summary>Pairs of a part and a line that belongs to it; a part comes once for each of its lines.</summary>
    public static IEnumerable<(string Part, string Line)> Of(string canonical)
    {
        var place = "";
        foreach (var line in canonical.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split('\t');
            place = cells[0] == "place" ? cells[1] : place;
            foreach (var part in Of(cells, place, line))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<(string, string)> Of(string[] cells, string place, string line) => cells[0] switch
    {
        // The predicate's name is what the curator wrote, the rest of the line what the schema says of it.
        "relation" or "event" => [(cells[0], cells[1]), (Definitions, line)],
        "measure" => [("figures", cells[1]), (Definitions, line)],
        "wording" or "passive" or "edge" or "direction" or "sides" => [(Definitions, line)],
        "place" or "term" => [(place, line)],
        "figure" or "against" => [("figures", line)],
        "manner" => Written(["act", "status", "polarity"], cells, ["Asserted", "Actual", "Affirmed"]),
        "standing" => Written(["rank", "reason", "doubt"], cells, ["Normal", Absent, Absent]),
        "speakers" => cells.Length > 1 ? [("said_by", line)] : [],
        "when" => Written(["when", "when"], cells, [Absent, Absent]),
        "is" or "outcome" => Written([cells[0]], cells, [Absent]),
        "link" => [("links", line)],
        "quote" => [(Quotes, line)],
        "stand-in" => [("stands", line)],
        "own" => [("actors", line)],
        "entity" => Written(["kind", "event", "name", "note"], cells[1..], [Absent, Absent, Absent, Absent]),
        "name" => [("names", line)],
        "claim" => [],
        _ => [(cells[0], line)],
    };

    /// <summary>Each value of a line under a name of its own, left out where it is the default.</summary>
    private static IEnumerable<(string, string)> Written(string[] names, string[] cells, string[] defaults)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (cells[i + 1] != defaults[i])
            {
                yield return (names[i], cells[i + 1]);
            }
        }
    }
}
