using System.Text;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.Tests.Writing;

/// <summary>Several files change together or not at all, whenever the process ends.</summary>
public sealed class FolderWriterTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("kg-").FullName;

    public FolderWriterTests()
    {
        Directory.CreateDirectory(Path.Combine(root, "curation"));
        Put("a.yaml", "a");
        Put("b.yaml", "b");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task All_files_are_written_and_nothing_is_left_behind()
    {
        await FolderWriter.WriteAsync(root, [Change("a.yaml", "a", "A"), Change("b.yaml", "b", "B"), Change("c.yaml", null, "C")], TestContext.Current.CancellationToken);
        Assert.Equal(["a.yaml=A", "b.yaml=B", "c.yaml=C"], Contents());
    }

    [Fact]
    public async Task A_file_that_changed_since_stops_all_of_them()
    {
        var problem = await Assert.ThrowsAsync<IOException>(() => FolderWriter.WriteAsync(root, [Change("a.yaml", "a", "A"), Change("b.yaml", "other", "B")], TestContext.Current.CancellationToken));
        Assert.Equal("curation/b.yaml has changed since it was read; run the command again", problem.Message);
        Assert.Equal(["a.yaml=a", "b.yaml=b"], Contents());
    }

    [Fact]
    public async Task A_new_file_that_is_there_already_stops_all_of_them()
    {
        await Assert.ThrowsAsync<IOException>(() => FolderWriter.WriteAsync(root, [Change("a.yaml", "a", "A"), Change("b.yaml", null, "B")], TestContext.Current.CancellationToken));
        Assert.Equal(["a.yaml=a", "b.yaml=b"], Contents());
    }

    [Fact]
    public async Task Another_writer_is_kept_out()
    {
        await using var held = new FileStream(Path.Combine(root, "curation", ".kg-lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var problem = await Assert.ThrowsAsync<IOException>(() => FolderWriter.WriteAsync(root, [Change("a.yaml", "a", "A")], TestContext.Current.CancellationToken));
        Assert.StartsWith("another kg is writing to this data folder", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>The process died after the decision: before any move, after one, after all of them.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void After_the_decision_the_next_reader_ends_the_change(int moved)
    {
        string[] names = ["a.yaml", "b.yaml"];
        Put(".kg-changing", "curation/a.yaml\ncuration/b.yaml\n");
        for (var i = 0; i < names.Length; i++)
        {
            Put(i < moved ? names[i] : names[i] + FolderJournal.Waiting, names[i][..1].ToUpperInvariant());
        }

        FolderLoader.Load(DataFolder.At(root), TestContext.Current.CancellationToken);
        Assert.Equal(["a.yaml=A", "b.yaml=B"], Contents());
    }

    [Fact]
    public void Before_the_decision_nothing_has_changed()
    {
        Put("a.yaml" + FolderJournal.Waiting, "A");
        var loaded = FolderLoader.Load(DataFolder.At(root), TestContext.Current.CancellationToken);
        Assert.Equal(["curation/a.yaml", "curation/b.yaml"], loaded.Files.Select(file => file.Path));
        Assert.Equal("a", Encoding.UTF8.GetString(loaded.Find("curation/a.yaml")!.Bytes));
    }

    [Fact]
    public void A_journal_cannot_reach_outside_the_folder()
    {
        Put(".kg-changing", "curation/../../elsewhere.yaml\n");
        Assert.Throws<IOException>(() => FolderJournal.Finish(root));
    }

    private static ChangedFile Change(string name, string? before, string after) =>
        new($"curation/{name}", before is null ? null : Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));

    private void Put(string name, string content) => File.WriteAllText(Path.Combine(root, "curation", name), content);

    private IEnumerable<string> Contents() => Directory.EnumerateFiles(Path.Combine(root, "curation")).Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetFileName(path)}={File.ReadAllText(path)}");
}
