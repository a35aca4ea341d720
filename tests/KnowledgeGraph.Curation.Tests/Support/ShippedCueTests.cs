using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;

namespace KnowledgeGraph.Curation.Tests.Support;

/// <summary>What the repository's own cues find in sentences of each language.</summary>
public sealed class ShippedCueTests
{
    private static readonly CueTable Cues = new FolderCheck(FolderLoader.Load(RepositoryTests.Repository(), CancellationToken.None)).Run().Basis.Cues;

    [Theory]
    [InlineData("en", "Xiaomi plans to build a second factory", "planned")]
    [InlineData("en", "Sales are expected to reach 2 million", "forecast")]
    [InlineData("en", "If Xiaomi invests in BYD", "hypothetical")]
    [InlineData("en", "What if it fails", "")]
    [InlineData("en", "BYD denied that it would sell", "denied")]
    [InlineData("en", "It cannot be denied that sales rose", "negated")]
    [InlineData("en", "BYD didn’t sell the plant", "negated")]
    [InlineData("en", "not only cheaper, but faster", "")]
    [InlineData("en", "it is no longer a game of capital, but one of power", "")]
    [InlineData("en", "Reportedly Xiaomi bought shares", "alleged")]
    [InlineData("en", "Experts suggest that makers should be insured", "recommended")]
    [InlineData("en", "the industry believes that prices fall", "opinion")]
    [InlineData("en", "BYD announced a new battery", "announced")]
    [InlineData("en", "sales falls are wider than expected", "")]
    [InlineData("zh-Hans", "小米计划建设第二工厂", "planned")]
    [InlineData("zh-Hans", "预计销量将达到两百万辆", "forecast")]
    [InlineData("zh-Hans", "据悉小米收购了股份", "alleged")]
    [InlineData("zh-Hans", "比亚迪否认出售工厂", "denied")]
    [InlineData("zh-Hans", "不可否认，销量增长", "")]
    [InlineData("zh-Hans", "如果小米投资比亚迪", "hypothetical")]
    [InlineData("zh-Hans", "公司没有出售工厂", "negated")]
    [InlineData("zh-Hans", "宣布推出新电池", "announced")]
    [InlineData("zh-Hans", "专家建议购买保险", "recommended")]
    [InlineData("zh-Hans", "业内认为价格下降", "opinion")]
    [InlineData("de", "Xiaomi plant ein zweites Werk", "planned")]
    [InlineData("de", "Es wird ein Absatz von 2 Millionen erwartet", "forecast")]
    [InlineData("de", "Der Absatz dürfte steigen", "forecast")]
    [InlineData("de", "Falls Xiaomi investiert", "hypothetical")]
    [InlineData("de", "BYD wies die Vorwürfe am Montag zurück", "denied")]
    [InlineData("de", "BYD verkauft das Werk nicht", "negated")]
    [InlineData("de", "nicht nur billiger", "")]
    [InlineData("de", "Angeblich kaufte Xiaomi Aktien", "alleged")]
    [InlineData("de", "BYD gab am Montag den Bau bekannt", "announced")]
    [InlineData("en", "Xiaomi might sell the plant", "forecast")]
    [InlineData("zh-Hans", "小米或将出售工厂", "forecast")]
    [InlineData("zh-Hans", "公司从未出售工厂", "negated")]
    [InlineData("de", "Der Gewinn soll steigen", "planned")]
    [InlineData("de", "Der Gewinn könnte steigen", "forecast")]
    [InlineData("de", "Fachleute empfehlen eine Versicherung", "recommended")]
    public void Strong_cues_of_a_sentence(string language, string sentence, string meanings) =>
        Assert.Equal(meanings, string.Join(' ', Found(language, sentence, CueStrength.Strong)));

    [Theory]
    [InlineData("en", "the goal of selling 10,000 units", "planned")]
    [InlineData("en", "Xiaomi may enter the market", "forecast")]
    [InlineData("zh", "有望", "forecast")]
    [InlineData("de", "Der Gewinn soll steigen", "alleged")]
    [InlineData("de", "Der Gewinn könnte steigen", "forecast")]
    public void Cues_that_are_enough_for_a_claim(string language, string sentence, string meaning) =>
        Assert.Contains(meaning, Found(language, sentence, CueStrength.Weak).Concat(Found(language, sentence, CueStrength.Strong)));

    [Fact]
    public void Cues_of_another_language_do_not_count() => Assert.Empty(Found("de", "Sales are expected to reach 2 million", CueStrength.Strong));

    private static IEnumerable<string> Found(string language, string sentence, CueStrength strength) =>
        Cues.ScannerOf([language]).Scan(sentence).Where(hit => hit.Strength == strength).Select(hit => hit.Meaning.Name).Distinct().Order(StringComparer.Ordinal);
}
