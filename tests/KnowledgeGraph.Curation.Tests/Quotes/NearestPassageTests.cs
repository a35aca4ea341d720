using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Quotes;

/// <summary>A quote that was spoiled by chance is found again, and its edit script tells the truth.</summary>
public sealed class NearestPassageTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz  ,.-'0123456789甲乙丙𠮷";

    [Fact]
    public void Spoiled_words_are_found_where_they_stood()
    {
        var random = new Random(20261121);
        for (var run = 0; run < 300; run++)
        {
            var text = new ProofText(ArticleText.Normalise(Words(random, 400)));
            var points = Runes.Of(text.Text.Content);
            var (start, length) = (random.Next(points.Length - 60), random.Next(24, 60));
            var edits = random.Next(1, length / 8);
            var sought = Spoiled(random, points[start..(start + length)], edits);
            if (text.Count(sought) > 0)
            {
                continue;
            }

            var found = NearestPassage.Anywhere(new(sought), text);
            Assert.NotNull(found);
            Assert.True(found.Distance <= edits, $"'{sought}' is {edits} edits away, and {found.Distance} are said");
            Assert.Equal(sought, string.Concat(found.Script.Select(edit => edit.Sought)));
            Assert.Equal(text.Text.Content[found.Range.Index..found.Range.EndIndex], string.Concat(found.Script.Select(edit => edit.Found)));
            Assert.True(found.Range.Start < start + length && start < found.Range.End, $"'{sought}' was found elsewhere");
        }
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("abc", "abc", "abc")]
    [InlineData("abc", "", "[abc>]")]
    [InlineData("", "abc", "[>abc]")]
    [InlineData("nearly 18000 cars", "nearly 180000 cars", "nearly 18[>0]000 cars")]
    [InlineData("its old plant", "its new plant", "its [old>new] plant")]
    [InlineData("𠮷 rose", "𠮶 rose", "[𠮷>𠮶] rose")]
    public void Script_is_the_shortest(string sought, string found, string script) =>
        Assert.Equal(script, string.Concat(EditScript.Between(sought, found).Select(edit => edit.IsKept ? edit.Found : $"[{edit.Sought}>{edit.Found}]")));

    [Fact]
    public void Nothing_is_near_what_is_more_than_a_third_away()
    {
        var text = new ProofText(ArticleText.Normalise("Alpha supplies motors to Beta."));
        Assert.NotNull(NearestPassage.Anywhere(new("Alpha supplied motor to Beta"), text));
        Assert.Null(NearestPassage.Anywhere(new("Alpha sells ships and planes"), text));
    }

    [Fact]
    public void Other_texts_give_the_nearest_of_all()
    {
        var texts = new List<FoundText>();
        for (var i = 0; i < 40; i++)
        {
            var text = ArticleText.Normalise($"In year {1900 + i} Alpha supplied {i} motors to the town of Beta, people say.");
            texts.Add(new(ArticleId.Parse($"t{i:00}"), new(text), IsRight: true));
        }

        var nearest = OtherTexts.Nearest(new("In year 1917 Alpha supplied 17 motor to the town of Beta"), texts);
        Assert.Equal("t17", nearest!.Value.Article);
        Assert.Equal(1, nearest.Value.Near.Distance);
    }

    private static string Words(Random random, int length) => Runes.Text([.. Enumerable.Range(0, length).Select(_ => AnyOf(random))]);

    private static int AnyOf(Random random)
    {
        var letters = Runes.Of(Letters);
        return letters[random.Next(letters.Length)];
    }

    private static string Spoiled(Random random, int[] points, int edits)
    {
        var spoiled = points.ToList();
        for (var i = 0; i < edits; i++)
        {
            var at = random.Next(1, spoiled.Count - 1);
            switch (random.Next(3))
            {
                case 0: spoiled[at] = AnyOf(random); break;
                case 1: spoiled.RemoveAt(at); break;
                default: spoiled.Insert(at, AnyOf(random)); break;
            }
        }

        return Runes.Text([.. spoiled]);
    }
}
