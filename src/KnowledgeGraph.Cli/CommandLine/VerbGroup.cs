using System.CommandLine;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>A word that only gathers verbs, such as <c>kg ask</c>; alone it shows its help.</summary>
internal abstract class VerbGroup(string name, string description) : Command(name, description)
{
    /// <summary>In place of one member's name: all of them.</summary>
    public const string Whole = "*";
}
