using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Benchmarks.Applying;

/// <summary>Runs load.js, which finds the driver by NODE_PATH and the server by NEO4J_URI.</summary>
internal sealed class JavaScriptLoad(string rows)
{
    /// <returns>The time that writing took, as the script measured it.</returns>
    /// <exception cref="InvalidOperationException">Node or the driver is missing, or the script failed.</exception>
    public async Task<TimeSpan> RunAsync(string how, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Script(), rows, "10000", how]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("node did not start");
        var (said, failed) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0
            ? TimeSpan.FromMilliseconds(long.Parse((await said).Trim(), CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"load.js: {await failed}");
    }

    private static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "load.js");
}
