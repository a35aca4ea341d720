using System.Text;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>The whole graph as one script for <c>cypher-shell</c>: constraints, then MERGEs with their rows written out, one a line.</summary>
/// <remarks>
/// It adds and overwrites and takes nothing away. It therefore drops the state nodes: an apply to the same store afterwards looks at every unit again.
/// Loaded twice it leaves what it left the first time.
/// </remarks>
public static class CypherScript
{
    /// <summary>Rows of one statement. A server plans each text anew, and the longer it is the slower.</summary>
    private const int Size = 100;

    public static void Write(GraphContent content, TextWriter output)
    {
        output.Write("// The knowledge graph, for an empty Neo4j 5: cypher-shell -f this-file\n");
        foreach (var script in SchemaScript.All)
        {
            output.Write($"\n// {script.Name}\n");
            foreach (var statement in script.Statements())
            {
                output.Write($"{statement};\n");
            }
        }

        output.Write($"\nMATCH (s:{Labels.State}) WHERE s.unit = '{UnitName.State}' AND NOT s:{Labels.Migration} DELETE s;\n");
        foreach (var unit in content.Units)
        {
            Write(unit, output);
        }
    }

    private static void Write(GraphUnit unit, TextWriter output)
    {
        output.Write($"\n// {unit.Name}: {unit.Nodes.Length} nodes, {unit.Edges.Length} edges\n");
        foreach (var statement in WriteStatements.All(unit, Size))
        {
            Write(statement, output);
        }
    }

    /// <summary>A statement with its parameter written out in its place.</summary>
    private static void Write(Statement statement, TextWriter output)
    {
        const string Before = "UNWIND $rows AS row ";
        output.Write("UNWIND [\n");
        var rows = (GraphList)statement.Parameters["rows"];
        for (var i = 0; i < rows.Items.Length; i++)
        {
            output.Write("  ");
            output.Write(CypherLiteral.Append(new StringBuilder(), rows.Items[i]).Append(i < rows.Items.Length - 1 ? ",\n" : "\n"));
        }

        output.Write($"] AS row\n{statement.Text[Before.Length..]};\n");
    }
}
