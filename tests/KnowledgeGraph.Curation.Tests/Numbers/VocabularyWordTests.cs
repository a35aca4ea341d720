namespace KnowledgeGraph.Curation.Tests.Numbers;

public sealed class VocabularyWordTests
{
    /// <summary>A word of two units could prove either.</summary>
    [Fact]
    public void No_word_belongs_to_two_units()
    {
        var words = TestWords.Vocabulary.Units.Values.SelectMany(unit => unit.Words.Select(word => (word, unit.Id)))
            .Concat(TestWords.Vocabulary.Currencies.Values.SelectMany(currency => currency.Words.Select(word => (word, currency.Code))));
        var shared = words.GroupBy(entry => entry.Item1, StringComparer.Ordinal).Where(group => group.Select(entry => entry.Item2).Distinct().Count() > 1);
        Assert.Equal([], shared.Select(group => group.Key));
    }
}
