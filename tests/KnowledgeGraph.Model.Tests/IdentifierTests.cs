namespace KnowledgeGraph.Model.Tests;

public class IdentifierTests
{
    [Theory]
    [InlineData("xiaomi", null)]
    [InlineData("li-auto-2", null)]
    [InlineData("004/@netizens", "004")]
    public void EntityId_ValidText_KnowsItsOwner(string text, string? article)
    {
        Assert.True(EntityId.TryParse(text, out var id));
        Assert.Equal((text, article), (id.Value, id.Article?.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Xiaomi")]
    [InlineData("-x")]
    [InlineData("x-")]
    [InlineData("a--b")]
    [InlineData("a_b")]
    [InlineData("小米")]
    [InlineData("004/netizens")]
    [InlineData("/@netizens")]
    [InlineData("004/@")]
    public void EntityId_OtherText_IsRefused(string text) => Assert.False(EntityId.TryParse(text, out _));

    [Theory]
    [InlineData("004/profit-25q1", true)]
    [InlineData("profit", false)]
    [InlineData("004/", false)]
    [InlineData("004/a/b", false)]
    [InlineData("004/@a", false)]
    public void ClaimId_IsArticleSlashSlug(string text, bool valid) => Assert.Equal(valid, ClaimId.TryParse(text, out _));
}
