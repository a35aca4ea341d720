using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Verbs.Browser;

/// <summary><c>kg browser</c></summary>
internal sealed class BrowserVerb : Verb
{
    private readonly Option<string> port = new("--port")
    {
        Description = "The port of localhost that serves them.",
        HelpName = "N",
        DefaultValueFactory = _ => "7475",
    };

    private readonly Flag open = new("--open") { Description = "Open the link in this machine's web browser." };

    public BrowserVerb(Surroundings surroundings)
        : base("browser", "Serve a guide and the colours to a server's Neo4j Browser, and print the link that plays the guide. Runs until Ctrl-C.", surroundings)
    {
        Add(port);
        Add(open);
        StoreOptions.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "kg browser --store http://localhost:7474",
        "kg browser --store http://localhost:7474 --open --port 7480",
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var server = NamedStore.Required(parsed, Surroundings);
        var projection = await Projection.ReadAsync(DataFolders.Of(parsed, Surroundings), SealPolicy.SealedOnly, cancellation);
        var browser = await BrowserAddress.OfAsync(server.Address, server.Credentials, cancellation);
        using var kit = new BrowserKit(projection.Curated.Knowledge.Vocabulary, PortOf(parsed));
        var link = browser.Play(kit.Guide);
        await Surroundings.Out.WriteLineAsync(link.AbsoluteUri.AsMemory(), cancellation);
        await Surroundings.Out.FlushAsync(cancellation);
        Surroundings.Error.WriteLine($"The link plays the guide in the Neo4j Browser, which asks for the password. For the colours, run there :style {kit.Style}");
        Surroundings.Error.WriteLine("Serving both on this machine until Ctrl-C.");
        if (open.IsSet(parsed))
        {
            Show(link);
        }

        await kit.ServeAsync(cancellation);
        return ExitCode.Done;
    }

    private int PortOf(ParseResult parsed) =>
        int.TryParse(parsed.GetValue(port), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 65535
            ? number
            : throw new Refusal("--port is 1 to 65535", ExitCode.Usage);

    private void Show(Uri link)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(link.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception failure) when (failure is Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
            Surroundings.Error.WriteLine("No web browser could be started here: open the link yourself.");
        }
    }
}
