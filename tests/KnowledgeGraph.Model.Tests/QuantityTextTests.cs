using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Model.Tests;

public class QuantityTextTests
{
    [Theory]
    [InlineData("11.5 billion CNY", "11500000000 CNY")]
    [InlineData("nearly 180000 vehicle", "nearly 180000 vehicle")]
    [InlineData("more than 2.5 million vehicle", "more than 2500000 vehicle")]
    [InlineData("3 to 6 month", "3 to 6 month")]
    [InlineData("up to 2 亿 CNY", "up to 200000000 CNY")]
    [InlineData("1/5", "0.2")]
    [InlineData("30 万 vehicle/year", "300000 vehicle/year")]
    public void TryParse_Notation_GivesCanonicalText(string written, string canonical)
    {
        Assert.True(QuantityText.TryParse(written, out var quantity));
        Assert.Equal(canonical, quantity.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("CNY")]
    [InlineData("about")]
    [InlineData("6 to 3 month")]
    [InlineData("3 to month")]
    [InlineData("3 to")]
    [InlineData("5 billion CNY yearly")]
    [InlineData("5 a/b/c")]
    [InlineData("5 /year")]
    public void TryParse_NoQuantity_IsRefused(string written) => Assert.False(QuantityText.TryParse(written, out _));

    [Theory]
    [InlineData("more than 60 %", "60", null)]
    [InlineData("at least 60 %", "60", null)]
    [InlineData("up to 60 %", null, "60")]
    [InlineData("less than 60 %", null, "60")]
    [InlineData("nearly 60 %", "60", "60")]
    [InlineData("3 to 6 month", "3", "6")]
    public void LowAndHigh_FollowTheQualifier(string written, string? low, string? high)
    {
        Assert.True(QuantityText.TryParse(written, out var quantity));
        Assert.Equal((low, high), (quantity.Low?.ToString(), quantity.High?.ToString()));
    }

    [Fact]
    public void ToString_AnyQuantity_IsReadBackEqual() => Prop.ForAll<int, byte, byte>((number, width, pick) =>
    {
        var qualifier = (Qualifier)(pick % 7);
        var unit = (pick % 3) switch { 0 => Unit.One, 1 => new Unit("CNY", null), _ => new Unit("vehicle", "year") };
        var low = ExactNumber.Of(number) / ExactNumber.Of(8);
        var quantity = width == 0 ? Quantity.Of(low, qualifier, unit) : Quantity.Range(low, low + ExactNumber.Of(width), qualifier, unit);
        return QuantityText.TryParse(quantity.ToString(), out var again) && again == quantity;
    }).QuickCheckThrowOnFailure();
}
