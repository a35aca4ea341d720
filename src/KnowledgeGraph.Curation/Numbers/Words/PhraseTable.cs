namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Phrases of one or more tokens, found at a place of a text without regard to the spaces between, and across hyphens between words.</summary>
/// <param name="anchor">Whether phrases are found where they begin or where they end.</param>
internal sealed class PhraseTable(PhraseAnchor anchor)
{
    /// <summary>Slots for each phrase, so that a word that begins none is mostly found out at once.</summary>
    private const int SlotsPerPhrase = 4;

    /// <summary>One entry a phrase: the phrase, the hash of its anchored word, its kind, and the next phrase of its slot, counted from 1.</summary>
    private Phrase[] phrases = new Phrase[64];
    private uint[] hashes = new uint[64];
    private int[] kindsOf = new int[64];
    private int[] nexts = new int[64];
    private int[] heads = new int[64 * SlotsPerPhrase];
    private int count;

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

        if (count == phrases.Length)
        {
            Grow();
        }

        phrases[count] = new(words, sense, letters);
        hashes[count] = text[anchor == PhraseAnchor.First ? 0 : text.Count - 1].Hash;
        kindsOf[count] = (int)sense.Kind;
        Enter(count++);
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

        for (var i = heads[token.Hash & (uint)(heads.Length - 1)]; i > 0; i = nexts[i - 1])
        {
            if (hashes[i - 1] == token.Hash && (kindsOf[i - 1] & (int)kinds) != 0 && phrases[i - 1] is var phrase && phrase.Words.Length > match.Words
                && phrase.TryMatch(text, at, anchor, out var other))
            {
                match = new(phrase.Sense, Math.Min(at, other), Math.Max(at, other), phrase.Words.Length);
            }
        }

        return match.Words > 0;
    }

    private void Grow()
    {
        var length = 2 * count;
        Copy(phrases, phrases = new Phrase[length]);
        Copy(hashes, hashes = new uint[length]);
        Copy(kindsOf, kindsOf = new int[length]);
        Copy(nexts, nexts = new int[length]);
        heads = new int[length * SlotsPerPhrase];
        for (var i = 0; i < count; i++)
        {
            Enter(i);
        }
    }

    /// <remarks>Not Array.Resize, which would be compiled at every start for each type of element.</remarks>
    private void Copy(Array from, Array to) => Array.Copy(from, to, count);

    private void Enter(int index)
    {
        var slot = hashes[index] & (uint)(heads.Length - 1);
        nexts[index] = heads[slot];
        heads[slot] = index + 1;
    }

    private sealed class Phrase(string[] words, Sense sense, LetterCase letters)
    {
        public string[] Words => words;

        public Sense Sense => sense;

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
