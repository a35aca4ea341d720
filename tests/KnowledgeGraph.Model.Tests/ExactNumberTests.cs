using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Model.Tests;

public class ExactNumberTests
{
    [Theory]
    [InlineData("11.50", "11.5")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("1,000,000", "1000000")]
    [InlineData("1/3", "1/3")]
    [InlineData("2/10", "0.2")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    public void TryParse_Number_GivesCanonicalText(string written, string canonical)
    {
        Assert.True(ExactNumber.TryParse(written, out var number));
        Assert.Equal(canonical, number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1,00")]
    [InlineData("1000,000")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1e3")]
    [InlineData("١")]
    public void TryParse_NoNumber_IsRefused(string written) => Assert.False(ExactNumber.TryParse(written, out _));

    [Fact]
    public void Default_IsZero() => Assert.Equal("0", default(ExactNumber).ToString());

    [Fact]
    public void ToString_AnyFraction_IsReadBackEqual() => Prop.ForAll<int, int>((above, below) =>
    {
        var number = ExactNumber.Of(above) / ExactNumber.Of(below == 0 ? 1 : below);
        return ExactNumber.TryParse(number.ToString(), out var again) && again == number;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_NumbersThatDoublesConfuse_TellsThemApart()
    {
        var big = BigInteger.Pow(2, 53);
        Assert.True(ExactNumber.TryParse($"{big}", out var even));
        Assert.True(ExactNumber.TryParse($"{big + 1}", out var odd));
        Assert.True(even.CompareTo(odd) < 0);
        Assert.Equal(even.ToDouble(), odd.ToDouble());
    }
}
