using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A tree with guide lines.</summary>
internal static class TerminalTree
{
    public static void Write(Branch root, TextWriter output)
    {
        var tree = new Tree(new Text(root.Text, new Style(decoration: Decoration.Bold)));
        foreach (var child in root.Children)
        {
            Add(tree, child);
        }

        TerminalConsole.Over(output).Write(tree);
    }

    private static void Add(IHasTreeNodes parent, Branch branch)
    {
        var node = parent.AddNode(new Text(branch.Text));
        foreach (var child in branch.Children)
        {
            Add(node, child);
        }
    }
}
