using System.Runtime.InteropServices;

namespace KnowledgeGraph.Cli;

/// <summary>Ctrl-C, or the end that the system asks for, as a token; from the first listener on they no longer end the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource interrupted = new();
    private PosixSignalRegistration? onInterrupt;
    private PosixSignalRegistration? onTerminate;

    public CancellationToken Listen()
    {
        onInterrupt ??= PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        onTerminate ??= PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return interrupted.Token;
    }

    public void Dispose()
    {
        onInterrupt?.Dispose();
        onTerminate?.Dispose();
        interrupted.Dispose();
    }

    /// <summary>The second time nothing holds the signal back: a server may be one that never answers.</summary>
    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !interrupted.IsCancellationRequested;
        interrupted.Cancel();
    }
}
