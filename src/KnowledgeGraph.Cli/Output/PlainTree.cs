namespace KnowledgeGraph.Cli.Output;

/// <summary>A tree as indented lines.</summary>
internal static class PlainTree
{
    public static void Write(Branch root, TextWriter output) => Write(root, "", output);

    private static void Write(Branch branch, string indent, TextWriter output)
    {
        output.Write(indent);
        output.WriteLine(branch.Text);
        foreach (var child in branch.Children)
        {
            Write(child, indent + "  ", output);
        }
    }
}
