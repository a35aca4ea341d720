using System.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary><c>kg watch</c> over a real folder, as an editor changes it.</summary>
public sealed class WatchTests : IAsyncDisposable
{
    private const string Extract = "curation/extracts/c1.yaml";

    private readonly CopiedFolder folder = new(Tree.Invented);
    private readonly Lines output = new(), error = new();
    private readonly CancellationTokenSource interrupted = new();
    private readonly Task<int> run;

    public WatchTests() => run = Task.Run(() => Shell.Run(["watch"], Surroundings(), _ => interrupted.Token));

    public async ValueTask DisposeAsync()
    {
        await interrupted.CancelAsync();
        await run;
        interrupted.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task ASave_ShowsWhatTheFileHasNow_AndMendingItSaysSo()
    {
        await error.UntilAsync("all files: 0 errors");
        var before = File.ReadAllText(folder.File(Extract));
        File.WriteAllText(folder.File(Extract), before.Replace("target: lantern-works", "target: lantern-work", StringComparison.Ordinal));
        await output.UntilAsync("no entity 'lantern-work' in the registry");
        await error.UntilAsync($"{Extract}: 1 error");
        File.WriteAllText(folder.File(Extract), before);
        await output.UntilAsync($"{Extract}: nothing found any more");
    }

    [Fact]
    public async Task AnEditorThatSavesByRenaming_AndNewAndDeletedFiles_AreSeen()
    {
        await error.UntilAsync("all files: 0 errors");
        var path = folder.File(Extract);
        File.WriteAllText(path + "~new", File.ReadAllText(path) + "- {skip: nonsense, from: Quillmark}\n");
        File.Move(path, path + "~");
        File.Move(path + "~new", path);
        await output.UntilAsync("'nonsense' is no skip");
        File.WriteAllText(folder.File("curation/entities/more.yaml"), "extra: {kind: nothing, name: Extra}\n");
        await output.UntilAsync("no kind 'nothing'");
        File.Delete(folder.File("curation/entities/more.yaml"));
        await output.UntilAsync("curation/entities/more.yaml: nothing found any more");
    }

    [Fact]
    public async Task WhatIsNoFileOfTheFolder_ChangesNothing_AndCtrlCEndsWith130()
    {
        await error.UntilAsync("all files: 0 errors");
        File.WriteAllText(folder.File("curation/extracts/.c1.yaml.swp"), "x");
        File.SetLastWriteTimeUtc(folder.File(Extract), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.AppendAllText(folder.File("curation/judgements.yaml"), "# A remark.\n", Encoding.UTF8);
        await error.UntilAsync("curation/judgements.yaml: 0 errors");
        await interrupted.CancelAsync();
        Assert.Equal(ExitCode.Interrupted, await run);
        Assert.Equal(2, error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private Surroundings Surroundings() => new(TextReader.Null, output, error, Display.Plain, folder.Root, null);

    /// <summary>What a run has written so far, for another thread to read.</summary>
    private sealed class Lines : TextWriter
    {
        private readonly StringBuilder text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (text)
            {
                text.Append(value == '\r' ? "" : value);
            }
        }

        public override string ToString()
        {
            lock (text)
            {
                return text.ToString();
            }
        }

        public async Task UntilAsync(string words)
        {
            for (var left = 600; !ToString().Contains(words, StringComparison.Ordinal); left--)
            {
                Assert.True(left > 0, $"never came: {words}\n{this}");
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }
    }
}
