namespace KnowledgeGraph.Cli.Tests;

/// <summary>One run of the real program in this process.</summary>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    public static Task<Run> OfAsync(string folder, params string[] args) => OfAsync(folder, "", Display.Plain, args);

    public static Task<Run> OfAsync(string folder, StoreVariables server, params string[] args) => OfAsync(folder, "", Display.Plain, args, server);

    public static Task<Run> OfAsync(string folder, StoreVariables server, string input, string[] args) => OfAsync(folder, input, Display.Plain, args, server);

    public static Task<Run> OfAsync(string folder, string input, Display display, string[] args) => OfAsync(folder, input, display, args, StoreVariables.None);

    public static Task<Run> WithImagesAsync(string folder, string images, params string[] args) =>
        OfAsync(folder, "", Display.Plain, args, StoreVariables.None, images);

    /// <summary>With somebody at a terminal, who answers.</summary>
    public static async Task<Run> OfAsync(string folder, TextReader keyboard, CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await Task.Run(() => Shell.Run(args, new(keyboard, output, error, Display.Terminal, folder, null) { Input = Input.Terminal }, _ => cancellation), CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }

    private static async Task<Run> OfAsync(string folder, string input, Display display, string[] args, StoreVariables server, string? images = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var code = await Task.Run(() => Shell.Run(args, new(reader, output, error, display, folder, null) { Server = server, Images = images }, _ => TestContext.Current.CancellationToken), CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }
}
