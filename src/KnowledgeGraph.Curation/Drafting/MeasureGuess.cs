using System.Text;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Drafting;

/// <summary>Guesses the measure of a number, only where the clause names it: by the label of one measure, and of one alone.</summary>
internal sealed class MeasureGuess(Vocabulary vocabulary)
{
    private readonly List<(MeasureDefinition Measure, string Label)> labels =
        [.. vocabulary.Measures.Values.OrderBy(measure => measure.Id, StringComparer.Ordinal).Select(measure => (measure, Folded(measure.Label)))];

    /// <summary>Null where none is named, or several are.</summary>
    /// <param name="dimension">Of the number's unit; null where any measure will do, as for a change in per cent.</param>
    public MeasureDefinition? In(string clause, string? dimension)
    {
        var folded = Folded(clause);
        var named = labels.Where(label => (dimension is null || label.Measure.Dimension == dimension) && folded.Contains(label.Label, StringComparison.Ordinal)).ToList();
        named.RemoveAll(label => named.Exists(other => other.Label.Length > label.Label.Length && other.Label.Contains(label.Label, StringComparison.Ordinal)));
        return named.Count == 1 ? named[0].Measure : null;
    }

    /// <summary>Whether a word stands in the clause that makes the measure negative: a loss.</summary>
    public static bool IsFlipped(MeasureDefinition measure, string clause)
    {
        var folded = Folded(clause);
        return measure.Flips.Any(word => folded.Contains(Folded(word), StringComparison.Ordinal));
    }

    /// <summary>Words in small letters between single spaces, without signs: "asset - liability" is "asset liability".</summary>
    private static string Folded(string text)
    {
        var (tokens, folded) = (TokenText.Of(text), new StringBuilder(" "));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Digits or TokenKind.Han)
            {
                folded.Append(tokens.Span(i).ToString().ToLowerInvariant()).Append(' ');
            }
        }

        return folded.ToString();
    }
}
