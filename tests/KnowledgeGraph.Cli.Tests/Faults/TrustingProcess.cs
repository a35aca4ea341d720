using System.Diagnostics;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary><c>kg</c> as a process of its own that trusts one certificate: which ones it trusts is decided where it starts.</summary>
internal static class TrustingProcess
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(3);

    public static async Task<Run> AskAsync(ServerAddress address, StoreVariables variables, string certificate)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), "digest", "--store", address.ToString()])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["NEO4J_USER"] = variables.User;
        start.Environment["NEO4J_PASSWORD"] = variables.Password;
        start.Environment["SSL_CERT_FILE"] = certificate;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(LongestRun);
        return new(process.ExitCode, await output, await error);
    }
}
