using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Coverage;

/// <summary>Finds the numbers, amounts of money, dates and known names of a text.</summary>
internal sealed class OccurrenceFinder(NumberScanner scanner, NameFinder names)
{
    /// <summary>In the text's order. A number inside a name is the name's.</summary>
    public List<FoundOccurrence> Find(string text)
    {
        var found = names.Find(text).Select(name => new FoundOccurrence(OccurrenceSort.Name, name.Place, name.Place, name.Entities)).ToList();
        var named = found.ConvertAll(name => name.Place);
        foreach (var number in scanner.Scan(text))
        {
            var (place, whole) = (PlaceOf(number.Numeral), PlaceOf(number.Whole));
            if (SortOf(number) is { } sort && !named.Exists(name => name.Start <= place.Start && place.End <= name.End))
            {
                found.Add(new(sort, place, whole, []));
            }
        }

        found.Sort((a, b) => a.Place.Start != b.Place.Start ? a.Place.Start - b.Place.Start : a.Sort - b.Sort);
        return found;
    }

    private static WordsPlace PlaceOf(TextSpan span) => new(span.Utf16Start, span.Utf16End);

    /// <summary>Null for what is no statement of a number: digits of a name, the number of a heading.</summary>
    private static OccurrenceSort? SortOf(NumberOccurrence number) => number.Role switch
    {
        NumberRole.Name or NumberRole.Marker => null,
        NumberRole.Date => OccurrenceSort.Date,
        _ when number.Unit?.Dimension == Vocabulary.Money => OccurrenceSort.Money,
        _ => OccurrenceSort.Number,
    };
}
