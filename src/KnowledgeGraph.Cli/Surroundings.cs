namespace KnowledgeGraph.Cli;

/// <summary>All that one run takes from outside, so that tests run the real program in process.</summary>
/// <param name="Out">Data.</param>
/// <param name="Error">Words for people.</param>
/// <param name="WorkingFolder">Where relative paths start and the search for a data folder begins.</param>
/// <param name="Articles">The variable KG_ARTICLES; null where it is not set.</param>
internal sealed record Surroundings(TextReader In, TextWriter Out, TextWriter Error, Display Display, string WorkingFolder, string? Articles)
{
    /// <summary>The variable KG_IMAGES: where images of graphs are kept from one start to the next; null or empty: nowhere.</summary>
    public string? Images { get; init; }

    /// <summary>What the environment says of a server.</summary>
    public StoreVariables Server { get; init; } = StoreVariables.None;

    public Input Input { get; init; } = Input.Piped;

    /// <summary>What stands at the other end of <see cref="Error"/>.</summary>
    public Display ErrorDisplay { get; init; } = Display.Plain;

    /// <summary>Measures how long things take, and nothing else.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>Where answers to questions would come from.</summary>
internal enum Input
{
    /// <summary>A file or another program: nobody to ask.</summary>
    Piped,

    /// <summary>Somebody at a keyboard.</summary>
    Terminal,
}

/// <summary>How rows and trees are drawn.</summary>
internal enum Display
{
    /// <summary>Plain text at full width: what files and other programs get.</summary>
    Plain,

    /// <summary>Tables, trees and colour for a terminal.</summary>
    Terminal,
}
