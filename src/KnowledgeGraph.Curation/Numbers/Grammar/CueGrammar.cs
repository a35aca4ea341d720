namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The qualifier's cue beside a number: "nearly", 左右, a plus sign.</summary>
internal static class CueGrammar
{
    /// <summary>A cue that ends before a token, perhaps with an article between: "more than a hundred".</summary>
    /// <param name="floor">The first token that belongs to no other number.</param>
    public static bool TryReadBefore(Page page, int first, int floor, out PhraseMatch cue)
    {
        var found = page.FindBefore(first, SenseKinds.Cue, out cue)
            || (IsArticle(page.Text, first - 1) && page.FindBefore(first - 1, SenseKinds.Cue, out cue));
        return found && cue.First >= floor && cue.Sense.Allowed != QualifierSet.None;
    }

    /// <summary>A cue that begins at a token: "or more", 左右, "60 - odd", or the plus sign of 300+.</summary>
    public static bool TryReadAfter(Page page, int at, out PhraseMatch cue)
    {
        var text = page.Text;
        if (text.Char(at) == '+' && text.IsGlued(at) && !text.IsDigits(at + 1))
        {
            cue = new(Sense.Cue(QualifierSet.AtLeast | QualifierSet.MoreThan), at, at + 1, 1);
            return true;
        }

        var next = text.IsHyphen(at) && text.Span(at + 1) is "plus" or "odd" ? at + 1 : at;
        return page.Find(next, SenseKinds.Cue, out cue);
    }

    /// <summary>The cue as it is meant beside its unit: "over ten years" may be exact, "over ten companies" not.</summary>
    public static QualifierCue? ForUnit(QualifierCue? cue, UnitMention? unit) =>
        cue is null || !cue.Allowed.HasFlag(QualifierSet.ExactOfDuration) ? cue
        : cue with { Allowed = (cue.Allowed & ~QualifierSet.ExactOfDuration) | (unit?.Dimension == "duration" ? QualifierSet.Exact : QualifierSet.None) };

    public static QualifierCue Of(Page page, PhraseMatch cue) => new(page.Text.Words(cue.First, cue.End), cue.Sense.Allowed);

    private static bool IsArticle(TokenText text, int at) =>
        text.IsWord(at) && text.Span(at) is { Length: <= 3 } word && (word is "a" or "an" or "the" or "die" or "der" or "das");
}
