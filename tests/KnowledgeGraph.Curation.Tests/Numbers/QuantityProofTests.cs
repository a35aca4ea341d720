using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Numbers;

/// <summary>Quotes and figures: which prove which, in which words, and what is said where they do not.</summary>
public sealed class QuantityProofTests
{
    [Theory]
    [InlineData("en", "nearly 180000 new energy vehicles were sold", "nearly 180000 vehicle", "nearly 180000 new energy vehicles")]
    [InlineData("en", "deeply in a 50 - billion - yuan debt crisis", "50 billion CNY", "50 - billion - yuan")]
    [InlineData("en", "through a US$5.6 billion H - share placement", "5.6 billion USD", "US$5.6 billion")]
    [InlineData("en", "more than 60% of consumers doubt", "more than 60 %", "more than 60%")]
    [InlineData("en", "is less than 1/5 of that of leading enterprises", "ratio: less than 1/5", "less than 1/5")]
    [InlineData("en", "its performance will be three times higher", "ratio: 3", "three times")]
    [InlineData("en", "sales more than doubled", "ratio: more than 2", "more than doubled")]
    [InlineData("en", "topped the monthly sales list", "ranked: 1", "topped")]
    [InlineData("en", "ranking first in China", "ranked: 1", "first")]
    [InlineData("en", "No. 3 in the world", "ranked: 3", "No. 3")]
    [InlineData("en", "half of all cars sold", "share: 1/2", "half")]
    [InlineData("en", "a critical 3 - to 6 - month window", "3 to 6 month", "3 - to 6 - month")]
    [InlineData("en", "soared from 39% to 53%", "53 %", "53%")]
    [InlineData("en", "soared from 39% to 53%", "39 to 53 %", "39% to 53%")]
    [InlineData("en", "is as long as 58 months", "58 month", "as long as 58 months")]
    [InlineData("en", "is as long as 58 months", "up to 58 month", "as long as 58 months")]
    [InlineData("en", "350,000 vehicles per year", "350000 vehicle/year", "350,000 vehicles per year")]
    [InlineData("en", "annual capacity of 350,000 cars", "350000 vehicle/year", "350,000 cars")]
    [InlineData("en", "sold 2000 in May, of all cars", "2000 vehicle", "2000")]
    [InlineData("en", "prices fell by more than 5%", "change: more than -5 %", "more than 5%")]
    [InlineData("en", "rose 3 percentage points", "change: 3 pp", "3 percentage points")]
    [InlineData("en", "an 800V platform", "800 V", "800V platform")]
    [InlineData("en", "increased 12-fold", "ratio: 12", "12-fold")]
    [InlineData("en", "a loss of minus 3 million yuan", "-3 million CNY", "minus 3 million yuan")]
    [InlineData("en", "rose 250 basis points", "change: 2.5 pp", "250 basis points")]
    [InlineData("en", "one in five cars", "share: 1/5", "one in five")]
    [InlineData("zh", "近18万辆新能源汽车", "nearly 18 万 vehicle", "近18万辆")]
    [InlineData("zh", "销量增长两倍", "change: 200 %", "两倍")]
    [InlineData("zh", "是去年的两倍", "ratio: 2", "两倍")]
    [InlineData("zh", "不到五分之一", "ratio: less than 1/5", "不到五分之一")]
    [InlineData("zh", "投资逾100亿元", "more than 100 亿 CNY", "逾100亿元")]
    [InlineData("zh", "年产30万辆", "30 万 vehicle/year", "30万辆")]
    [InlineData("zh", "同比下降5.2%", "change: -5.2 %", "5.2%")]
    [InlineData("de", "knapp 180.000 Autos", "nearly 180000 vehicle", "knapp 180.000 Autos")]
    [InlineData("de", "mehr als 2,5 Millionen Fahrzeuge", "more than 2.5 million vehicle", "mehr als 2,5 Millionen Fahrzeuge")]
    [InlineData("de", "180 000 Autos", "180000 vehicle", "180 000 Autos")]
    [InlineData("de", "Umsatzrückgang von 20 Prozent", "change: -20 %", "20 Prozent")]
    [InlineData("de", "der drittgrößte Hersteller", "ranked: 3", "drittgrößte")]
    [InlineData("de", "dreimal so schnell", "ratio: 3", "dreimal")]
    [InlineData("de", "sank um 0,5 Prozentpunkte", "change: -0.5 pp", "0,5 Prozentpunkte")]
    public void Quote_proves_figure(string language, string quote, string figure, string asWritten)
    {
        var found = Prove(language, quote, "", TestFigures.Parse(figure), out var failure);
        Assert.Null(failure);
        Assert.Equal(asWritten, found);
    }

    [Theory]
    [InlineData("nearly 180000 cars", "", "about 180000 vehicle", "KG808: the quote says 'nearly 180000 cars'; the figure says 'about 180000 vehicle': write 'nearly'")]
    [InlineData("180000 cars", "", "more than 180000 vehicle", "KG808: the quote says '180000 cars'; the figure says 'more than 180000 vehicle': write no qualifier")]
    [InlineData("as long as 58 months", "", "about 58 month", "KG808: the quote says 'as long as 58 months'; the figure says 'about 58 month': write no qualifier or 'up to'")]
    [InlineData("11.5 billion yuan", "", "11.5 billion USD", "KG806: the quote says '11.5 billion yuan'; the figure says '11500000000 USD': write CNY")]
    [InlineData("11.5 billion yuan", "", "11.5 million CNY", "KG804: the quote says '11.5 billion yuan'; the figure says '11500000 CNY', the same digits at another scale: write 11500000000")]
    [InlineData("rose 3 percentage points", "", "change: 3 %", "KG806: the quote says '3 percentage points'; the figure says 'change: 3 %': write pp")]
    [InlineData("half of all", "", "share: 50 %", "KG806: the quote says 'half'; the figure says 'share: 50 %': write 1/2 without a unit")]
    [InlineData("50% of all", "", "share: 1/2", "KG806: the quote says '50%'; the figure says 'share: 0.5': write %")]
    [InlineData("three times higher", "", "change: 3 %", "KG805: the quote says 'three times'; the figure says 'change: 3 %': write ratio: 3")]
    [InlineData("first in sales", "", "1 vehicle", "KG805: the quote says 'first'; the figure says '1 vehicle': write ranked: 1")]
    [InlineData("up 30%", "", "change: -30 %", "KG809: the quote says '30%', and nothing of a loss or a fall; the figure says 'change: -30 %': write it without the minus, or quote the word for it")]
    [InlineData("fell 30%", "", "change: 30 %", "KG809: the quote says '30%' of a loss or a fall; the figure says 'change: 30 %': put a minus before the number")]
    [InlineData("sold 350,000", "", "350000 vehicle", "KG807: the quote says '350,000'; the figure says '350000 vehicle', and nothing names 'vehicle': add words that do to 'see', or the article's word for it to schema/")]
    [InlineData("many cars, higher than ever", "", "5 vehicle", "KG801: the quote has no number, and the figure says '5 vehicle'; quote the words that have it, or write a statement (says)")]
    [InlineData("the SU7 and Model 3 cars", "", "7 vehicle", "KG801: the quote has no number, and the figure says '7 vehicle'; quote the words that have it, or write a statement (says)")]
    [InlineData("its cars", "sold 300 cars", "300 vehicle", "KG802: the figure says '300 vehicle', and '300 cars' stands only in what to see; quote it")]
    [InlineData("300 cars and 5 companies", "", "400 vehicle", "KG803: the quote says '300 cars', '5 companies'; the figure says '400 vehicle': write the number of the quote, or quote the words that have this one")]
    [InlineData("cars sold in 2024", "", "2024 vehicle", "KG801: the quote has no number, and the figure says '2024 vehicle'; quote the words that have it, or write a statement (says)")]
    [InlineData("revenue of .5 billion yuan", "", "5 billion CNY", "KG804: the quote says '.5 billion yuan'; the figure says '5000000000 CNY', the same digits at another scale: write 500000000")]
    [InlineData("revenue of A$5 million", "", "5 million USD", "KG806: the quote says 'A$5 million'; the figure says '5000000 USD': write AUD")]
    [InlineData("revenue of X$5 million", "", "5 million USD", "KG807: the quote says '5 million'; the figure says '5000000 USD', and nothing names 'USD': add words that do to 'see', or the article's word for it to schema/")]
    [InlineData("5 million pounds or 45 million yuan", "", "5 million CNY", "KG806: the quote says '5 million pounds'; the figure says '5000000 CNY': write GBP")]
    [InlineData("the second-largest", "", "ranked: 1", "KG803: the quote says 'second'; the figure says 'ranked: 1': write the number of the quote, or quote the words that have this one")]
    [InlineData("sold for the first time", "", "ranked: 1", "KG801: the quote has no number, and the figure says 'ranked: 1'; quote the words that have it, or write a statement (says)")]
    public void Another_figure_is_refused_with_a_reason(string quote, string see, string figure, string message)
    {
        Assert.Null(Prove("en", quote, see, TestFigures.Parse(figure), out var failure));
        var diagnostic = NumberErrors.Of(new("a.yaml", 1, 1), failure!);
        Assert.Equal(message, $"{diagnostic.Code}: {diagnostic.Message}");
    }

    [Theory]
    [InlineData("The operating loss has decreased from 1.5 billion RMB to 300 million RMB", "-300 million CNY", true)]
    [InlineData("The operating loss has decreased from 1.5 billion RMB to 300 million RMB", "300 million CNY", false)]
    [InlineData("an operating profit of 300 million RMB", "300 million CNY", true)]
    [InlineData("an operating profit of 300 million RMB", "-300 million CNY", false)]
    public void Loss_is_negative(string quote, string figure, bool isProved)
    {
        var measure = TestWords.Vocabulary.Measures["operating-profit"];
        Assert.True(QuantityText.TryParse(figure, out var quantity));
        var found = Prove("en", quote, "", TestFigures.Of(FigureForm.Value, quantity, measure), out _);
        Assert.Equal(isProved, found is not null);
    }

    [Fact]
    public void Unit_in_the_context_is_enough() => Assert.Equal("350,000", Prove("en", "sold 350,000", "its cars", TestFigures.Parse("350000 vehicle"), out _));

    private static string? Prove(string language, string quote, string see, Figure figure, out ProofFailure? failure) =>
        QuantityProof.Prove(figure, ScannedEvidence.Of(TestWords.Scanner(language, "SU7", "Model 3", "800V platform"), [quote], see.Length == 0 ? [] : [see]), out failure);
}
