using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>What of an article's text its extract accounts for.</summary>
/// <param name="Sentences">All, in the text's order.</param>
/// <param name="Occurrences">In the text's order.</param>
/// <param name="Marks">In the extract's order.</param>
/// <param name="Claims">Those that the marks name, by name within the article.</param>
public sealed record ArticleCoverage(
    Article Article, ArticleText Text, ImmutableArray<TextSentence> Sentences, ImmutableArray<TextOccurrence> Occurrences, ImmutableArray<TextMark> Marks,
    ImmutableSortedDictionary<string, MarkedClaim> Claims)
{
    public int Open => Occurrences.Count(occurrence => occurrence.State == OccurrenceState.Open);

    /// <summary>Sentences that no quote, context or skip touches.</summary>
    public int Unread => Sentences.Count(sentence => sentence.IsUnread);

    /// <summary>The share of occurrences that are not open, from 0 to 1; 1 where there are none.</summary>
    public decimal Covered => Occurrences.IsEmpty ? 1 : 1 - ((decimal)Open / Occurrences.Length);

    /// <summary>Code points inside at least one quote or context.</summary>
    public int Quoted
    {
        get
        {
            var (length, reached) = (0, 0);
            foreach (var range in Marks.Where(mark => mark.Kind != OccurrenceState.Dismissed).Select(mark => mark.Range).OrderBy(range => range.Start))
            {
                length += Math.Max(0, range.End - Math.Max(range.Start, reached));
                reached = Math.Max(reached, range.End);
            }

            return length;
        }
    }

    public string Words(TextRange range) => Text.Content[range.Index..range.EndIndex];
}

/// <param name="IsUnread">Whether no quote, context or skip touches it.</param>
public sealed record TextSentence(TextRange Range, bool IsUnread);

/// <summary>A number, an amount of money, a date or a known name in a text.</summary>
/// <param name="Range">The words themselves; a number without its unit and qualifier.</param>
/// <param name="Whole">With unit, currency and qualifier.</param>
/// <param name="Sentence">Which of the sentences it stands in.</param>
/// <param name="Reason">Why it was dismissed; null unless it was.</param>
/// <param name="Entities">Who the name may mean; empty for the other sorts.</param>
public sealed record TextOccurrence(
    OccurrenceSort Sort, OccurrenceState State, TextRange Range, TextRange Whole, int Sentence, SkipReason? Reason, ImmutableArray<EntityId> Entities);

/// <summary>Words of the text that the extract accounts for.</summary>
/// <param name="Kind">Extracted, context or dismissed.</param>
/// <param name="Reason">Why it was dismissed; null unless it was.</param>
/// <param name="Claims">Names of the claims that rest on it.</param>
/// <param name="Place">Where the extract has it.</param>
public sealed record TextMark(OccurrenceState Kind, TextRange Range, SkipReason? Reason, ImmutableArray<string> Claims, Place Place);

/// <summary>A claim that rests on marked words.</summary>
public sealed record MarkedClaim(ClaimId Id, string Sentence, Modality Modality, Place Place);
