using System.Text;
using KnowledgeGraph.Cli;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Output;

using var interruption = new Interruption();
return Shell.Run(args, OfProcess(), verb => verb is ReadingVerb ? CancellationToken.None : interruption.Listen());

static Surroundings OfProcess()
{
    if (OperatingSystem.IsWindows())
    {
        Console.OutputEncoding = Encoding.UTF8;
    }

    var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    return new(
        new StandardInput(),
        new StreamWriter(Outlet.OfOutput(), utf8, bufferSize: 16 * 1024),
        new StreamWriter(Outlet.OfError(), utf8) { AutoFlush = true },
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
