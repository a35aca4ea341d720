using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Cli;

using var interrupted = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return Shell.Run(args, OfProcess(), interrupted.Token);

// The second time nothing holds the signal back: a server may be one that never answers.
void Stop(PosixSignalContext context)
{
    context.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
}

static Surroundings OfProcess()
{
    if (OperatingSystem.IsWindows())
    {
        Console.OutputEncoding = Encoding.UTF8;
    }

    var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    return new(
        new StandardInput(),
        new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16 * 1024),
        new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
        Console.IsOutputRedirected ? Display.Plain : Display.Terminal,
        Directory.GetCurrentDirectory(),
        Environment.GetEnvironmentVariable("KG_ARTICLES"))
    {
        Images = Environment.GetEnvironmentVariable("KG_IMAGES"),
        Server = StoreVariables.OfProcess(),
        Input = Console.IsInputRedirected ? Input.Piped : Input.Terminal,
        ErrorDisplay = Console.IsErrorRedirected ? Display.Plain : Display.Terminal,
    };
}
