namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>How a server is reached.</summary>
public enum Way
{
    QueryApi,

    /// <summary>Through the driver, where the build has it.</summary>
    Bolt,
}
