namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Phrases of one or more tokens, found at a place of a text without regard to the spaces between, and across hyphens between words.</summary>
/// <param name="anchor">Whether phrases are found where they begin or where they end.</param>
internal sealed class PhraseTable(PhraseAnchor anchor)
{
    private readonly List<Phrase> phrases = [];
    private int[] heads = new int[256];

    public bool IsEmpty => phrases.Count == 0;

    /// <param name="phrase">Cut into tokens as a text is.</param>
    public void Add(string phrase, Sense sense, LetterCase letters)
    {
        var text = TokenText.Of(phrase);
        var words = new string[text.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = text.Span(i).ToString();
        }

        if (words.Length == 0)
        {
            return;
        }

        var hash = text[anchor == PhraseAnchor.First ? 0 : text.Count - 1].Hash;
        phrases.Add(new(words, hash, sense, letters));
        if (phrases.Count > heads.Length)
        {
            Rehash();
        }
        else
        {
            Link(phrases.Count - 1);
        }
    }

    /// <summary>The longest phrase of the kinds that begins at (or ends before) a token.</summary>
    /// <param name="at">The first token; for <see cref="PhraseAnchor.Last"/> the token after the last.</param>
    public bool TryFind(TokenText text, int at, SenseKinds kinds, out PhraseMatch match)
    {
        match = default;
        ref readonly var token = ref text[anchor == PhraseAnchor.First ? at : at - 1];
        if (token.Kind == TokenKind.None)
        {
            return false;
        }

        for (var i = heads[token.Hash & (heads.Length - 1)]; i > 0; i = phrases[i - 1].Next)
        {
            var phrase = phrases[i - 1];
            if (phrase.Hash == token.Hash && (phrase.Sense.Kind & kinds) != 0 && phrase.Words.Length > match.Words
                && phrase.TryMatch(text, at, anchor, out var other))
            {
                match = new(phrase.Sense, Math.Min(at, other), Math.Max(at, other), phrase.Words.Length);
            }
        }

        return match.Words > 0;
    }

    private void Rehash()
    {
        heads = new int[4 * heads.Length];
        for (var i = 0; i < phrases.Count; i++)
        {
            Link(i);
        }
    }

    private void Link(int index)
    {
        var slot = phrases[index].Hash & (heads.Length - 1);
        (phrases[index].Next, heads[slot]) = (heads[slot], index + 1);
    }

    private sealed class Phrase(string[] words, uint hash, Sense sense, LetterCase letters)
    {
        public string[] Words => words;

        public uint Hash => hash;

        public Sense Sense => sense;

        /// <summary>The next phrase of the slot, counted from 1; 0 ends it.</summary>
        public int Next { get; set; }

        /// <param name="other">The token after the last; for <see cref="PhraseAnchor.Last"/> the first.</param>
        public bool TryMatch(TokenText text, int at, PhraseAnchor anchor, out int other)
        {
            var (step, word) = anchor == PhraseAnchor.First ? (1, 0) : (-1, words.Length - 1);
            other = anchor == PhraseAnchor.First ? at : at - 1;
            for (var matched = 0; matched < words.Length; matched++, word += step, other += step)
            {
                if (matched > 0 && text.IsHyphen(other) && !IsSame(text, other, words[word]))
                {
                    other += step;
                }

                if (!IsSame(text, other, words[word]))
                {
                    return false;
                }
            }

            other = anchor == PhraseAnchor.First ? other : other + 1;
            return true;
        }

        private bool IsSame(TokenText text, int index, string word) =>
            text.Span(index).Equals(word, letters == LetterCase.Kept ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
    }
}

internal enum PhraseAnchor
{
    First,
    Last,
}

internal enum LetterCase
{
    Ignored,
    Kept,
}

/// <summary>A phrase found: its sense, its first token and the one after its last, and how many words it has.</summary>
internal readonly record struct PhraseMatch(Sense Sense, int First, int End, int Words);
