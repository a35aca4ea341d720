using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The phrases of one language, found from their beginning (what stands at or after a number) or from their end (what stands before one).</summary>
internal sealed class WordList
{
    public PhraseTable After { get; } = new(PhraseAnchor.First);

    public PhraseTable Before { get; } = new(PhraseAnchor.Last);

    /// <summary>Words found at their beginning; several in one text are parted by <c>|</c>.</summary>
    public void Add(SenseKinds kind, string phrases) => AddTo(After, Sense.Of(kind), phrases);

    public void Add(SenseKinds kind, long value, string phrases) => AddTo(After, Sense.Of(kind, value), phrases);

    public void Add(SenseKinds kind, ExactNumber value, string phrases) => AddTo(After, Sense.Of(kind, value), phrases);

    /// <summary>Each phrase has the value after the one before it.</summary>
    public void AddRow(SenseKinds kind, long first, string phrases)
    {
        foreach (var forms in phrases.Split(' '))
        {
            Add(kind, first++, forms);
        }
    }

    /// <summary>A half and its cue in one word: 过半.</summary>
    public void AddMoreThanHalf(string phrases) =>
        AddTo(After, Sense.Of(SenseKinds.Half, ExactNumber.Of(1) / ExactNumber.Of(2)) with { Allowed = QualifierSet.MoreThan }, phrases);

    public void AddPer(string unit, string phrases) => AddTo(After, Sense.Of(SenseKinds.PerWord) with { Code = unit }, phrases);

    public void AddCueAfter(QualifierSet allowed, string phrases) => AddTo(After, Sense.Cue(allowed), phrases);

    public void AddCueBefore(QualifierSet allowed, string phrases) => AddTo(Before, Sense.Cue(allowed), phrases);

    public void AddBefore(SenseKinds kind, string phrases) => AddTo(Before, Sense.Of(kind), phrases);

    private static void AddTo(PhraseTable table, Sense sense, string phrases)
    {
        foreach (var phrase in phrases.Split('|'))
        {
            table.Add(phrase, sense, LetterCase.Ignored);
        }
    }
}
