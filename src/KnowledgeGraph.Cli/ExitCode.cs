namespace KnowledgeGraph.Cli;

/// <summary>What a run of <c>kg</c> ends with; written down in docs/cli.md.</summary>
internal static class ExitCode
{
    /// <summary>Done; an answer without rows is one too.</summary>
    public const int Done = 0;

    /// <summary>Something is wrong in what was written: an article with errors, an unknown claim, a query with a mistake.</summary>
    public const int Findings = 1;

    /// <summary>The command line itself: an unknown verb or option, a missing value, no data folder, an ambiguous name.</summary>
    public const int Usage = 2;

    /// <summary>The world: a file that cannot be read or written, a store, a limit that was reached.</summary>
    public const int World = 3;

    /// <summary>Asked for with --exit-code: the server's graph is not what the files say.</summary>
    public const int Differs = 4;

    /// <summary>A mistake in this program.</summary>
    public const int Defect = 70;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;

    public const string Summary =
        "0 done, 1 errors in what was written (articles, a query, an unknown claim), 2 command line, 3 files or store, 4 plan --exit-code: differs, 70 a defect of kg, 130 Ctrl-C";
}
