using System.Diagnostics;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A tree of sources with the real launcher, and a stub in the place of <c>dotnet</c>.</summary>
internal sealed class LaunchedTree : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("kg-").FullName;

    public LaunchedTree()
    {
        Write("src/Program.cs", "first");
        Write("schema/neo4j/V001.cypher", "");
        Copy(Path.Combine(Tree.Root, "kg"), "kg");
        Copy(Path.Combine(Tree.Root, "tests", "KnowledgeGraph.Cli.Tests", "Launcher", "stub-dotnet"), "bin/dotnet");
        Write("bin/gcc", "");
        MakeProgram("bin/gcc");
    }

    /// <summary>Each build in its turn, by its way: native, crossgen (ReadyToRun) or plain.</summary>
    public string[] Builds => File.Exists(At("builds")) ? File.ReadAllLines(At("builds")) : [];

    public string At(string relative) => Path.Combine(root, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(relative))!);
        File.WriteAllText(At(relative), text);
    }

    /// <summary>Starts <c>kg ask</c>.</summary>
    /// <param name="cannot">The ways of building that fail.</param>
    public async Task<(int Code, string Output, string Error)> StartAsync(string cannot = "", string native = "")
    {
        var start = new ProcessStartInfo(At("kg"), ["ask"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = At("bin") + ":/usr/bin:/bin";
        start.Environment["BUILDS"] = At("builds");
        start.Environment["CANNOT"] = cannot;
        start.Environment["KG_NATIVE"] = native;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.TrimEnd(), await error);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void Copy(string from, string relative)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(relative))!);
        File.Copy(from, At(relative));
        MakeProgram(relative);
    }

    private void MakeProgram(string relative)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(At(relative), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
