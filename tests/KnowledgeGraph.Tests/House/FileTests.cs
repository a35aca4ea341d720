namespace KnowledgeGraph.Tests.House;

public class FileTests
{
    private const int LongestFile = 400;

    [Fact]
    public void NoSourceFile_IsTooLongToReadInASitting()
    {
        var long_ = Repository.Sources("src").Where(file => !Generated(file)).Select(file => (file, File.ReadLines(file).Count())).Where(entry => entry.Item2 > LongestFile);
        Assert.Equal([], long_.Select(entry => $"{Path.GetRelativePath(Repository.Root, entry.file)}: {entry.Item2} lines"));
    }

    [Theory]
    [InlineData("Helpers")]
    [InlineData("Utils")]
    [InlineData("Common")]
    [InlineData("Managers")]
    public void NoFolder_IsNamedAfterNothing(string name) =>
        Assert.Equal([], Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), name, SearchOption.AllDirectories));

    private static bool Generated(string file) => file.Contains("/obj/", StringComparison.Ordinal) || file.Contains(@"\obj\", StringComparison.Ordinal);
}
