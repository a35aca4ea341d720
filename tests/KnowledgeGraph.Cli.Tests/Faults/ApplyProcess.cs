using System.Diagnostics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary><c>kg apply</c> as a process of its own, which can be killed.</summary>
internal sealed partial class ApplyProcess : IDisposable
{
    private const int Interrupt = 2;
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource writes = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ApplyProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public bool HasEnded => process.HasExited;

    public static ApplyProcess Start(string folder, ServerAddress address, StoreVariables variables)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "kg.dll");
        var start = new ProcessStartInfo("dotnet", [program, "apply", "--unsealed", "--folder", folder, "--store", address.ToString(), .. Editions.Steps])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["NEO4J_USER"] = variables.User;
        start.Environment["NEO4J_PASSWORD"] = variables.Password;
        return new(Process.Start(start)!);
    }

    /// <summary>The plan is made, and the first step may be under way; or the run has ended.</summary>
    public Task WritesAsync() => Task.WhenAny(writes.Task, process.WaitForExitAsync()).WaitAsync(LongestRun);

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(LongestRun);
    }

    /// <summary>SIGINT, as Ctrl-C sends it; a process that has ended hears nothing.</summary>
    public void PressCtrlC() => Assert.True(Send(process.Id, Interrupt) == 0 || process.HasExited);

    /// <returns>The exit code, and what was said to people.</returns>
    public async Task<(int ExitCode, string[] Said)> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(LongestRun);
        lock (said)
        {
            return (process.ExitCode, [.. said]);
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (said)
        {
            said.Add(line);
        }

        if (line.StartsWith("plan: ", StringComparison.Ordinal))
        {
            writes.TrySetResult();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Send(int process, int signal);
}
