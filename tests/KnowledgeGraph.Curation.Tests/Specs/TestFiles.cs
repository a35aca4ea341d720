using System.Text;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation.Tests.Specs;

/// <summary>The base's files, to be changed one by one.</summary>
internal sealed class TestFiles
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private TestFiles(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach (var (path, bytes) in files)
        {
            this.files.Add(path, bytes);
        }
    }

    public IReadOnlyCollection<string> Paths => files.Keys;

    /// <summary>The base of the specs; nothing in it is reviewed.</summary>
    public static TestFiles Base() => new(SpecFolder.Base().Files.Select(file => KeyValuePair.Create(file.Path, file.Bytes)));

    /// <summary>The base after a review of all of it.</summary>
    public static TestFiles Reviewed() => Base().Review();

    public static TestFiles Of(SourceFolder folder) => new(folder.Files.Select(file => KeyValuePair.Create(file.Path, file.Bytes)));

    public SourceFolder ToSources() => new([.. files.Select(file => new SourceFile(file.Key, file.Value))]);

    public CurationResult Read(SealPolicy policy) => Curator.Read(ToSources(), policy);

    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    public TestFiles Edit(string path, string old, string replacement)
    {
        Assert.Equal(2, Text(path).Split(old).Length);
        return With(path, Text(path).Replace(old, replacement, StringComparison.Ordinal));
    }

    public TestFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestFiles With(string path, byte[] bytes) => new(files.Where(file => file.Key != path).Append(new(path, bytes)));

    public byte[] Bytes(string path) => files[path];

    public TestFiles Without(string path) => new(files.Where(file => file.Key != path));

    public TestFiles WithoutTexts() => new(files.Where(file => !file.Key.StartsWith(SourceFolder.Texts, StringComparison.Ordinal)));

    public TestFiles Review()
    {
        var after = this;
        foreach (var file in Reviewer.SealAll(ToSources(), []).Files)
        {
            after = after.With(file.Path, Encoding.UTF8.GetString(file.After));
        }

        return after;
    }
}
