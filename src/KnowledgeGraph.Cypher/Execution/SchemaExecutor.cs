using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Does CREATE and DROP of constraints and indexes.</summary>
internal static class SchemaExecutor
{
    /// <exception cref="StoreException">It clashes with what is there, or names what is not.</exception>
    public static void Execute(Graph graph, SchemaCommand command, ChangeCounts changes)
    {
        switch (command)
        {
            case CreateUniqueness create:
                changes.ConstraintsAdded +=
                    Create(graph, create.Name, create.Conflict, create.Element, create.Label, create.Keys, IndexPurpose.Uniqueness);
                break;
            case CreateRangeIndex create:
                changes.IndexesAdded += Create(graph, create.Name, create.Conflict, create.Element, create.Label, create.Keys, IndexPurpose.Range);
                break;
            case DropConstraint drop:
                changes.ConstraintsRemoved += Drop(graph, drop.Name, drop.Conflict, IndexPurpose.Uniqueness);
                break;
            case DropIndex drop:
                changes.IndexesRemoved += Drop(graph, drop.Name, drop.Conflict, IndexPurpose.Range);
                break;
            default:
                throw new InvalidOperationException($"unknown schema command {command.GetType().Name}");
        }
    }

    /// <returns>How many were created: one, or none where IF NOT EXISTS finds one.</returns>
    private static int Create(
        Graph graph, string? name, SchemaConflict conflict, SchemaElement element, string label, ImmutableArray<string> keys, IndexPurpose purpose)
    {
        var indexed = element == SchemaElement.Node ? IndexedElement.Node : IndexedElement.Relationship;
        var symbol = (element == SchemaElement.Node ? graph.Labels : graph.Types).Intern(label);
        var keySymbols = Symbols(graph, keys);
        var prefix = purpose == IndexPurpose.Uniqueness ? "constraint" : "index";
        var given = name ?? MadeUpName(prefix, indexed, label, keys);
        var wanted = new IndexDefinition(given, indexed, symbol, keySymbols, purpose);
        foreach (var index in graph.Indexes)
        {
            if (Clash(index.Definition, wanted) is { } clash)
            {
                return conflict == SchemaConflict.Ignore && !Weakens(index.Definition, wanted) ? 0 : throw new StoreException(clash);
            }
        }

        graph.CreateIndex(wanted);
        return 1;
    }

    /// <summary>Why there cannot be both; null where there can.</summary>
    private static Failure? Clash(IndexDefinition there, IndexDefinition wanted)
    {
        if (there.Covers(wanted.Element, wanted.Symbol, wanted.Keys))
        {
            return there.Purpose == wanted.Purpose && there.Name == wanted.Name ? Failures.SameSchemaExists(there.Name)
                : there.IsConstraint ? Failures.ConstraintCoversThis(there.Name)
                : Failures.IndexCoversThis(there.Name);
        }

        return there.Name != wanted.Name ? null
            : there.IsConstraint ? Failures.ConstraintNameTaken(there.Name)
            : Failures.IndexNameTaken(there.Name);
    }

    /// <summary>An index stands where a constraint is wanted: even IF NOT EXISTS must not pass over that.</summary>
    private static bool Weakens(IndexDefinition there, IndexDefinition wanted) =>
        wanted.IsConstraint && !there.IsConstraint && there.Covers(wanted.Element, wanted.Symbol, wanted.Keys);

    private static int Drop(Graph graph, string name, SchemaConflict conflict, IndexPurpose purpose)
    {
        foreach (var index in graph.Indexes)
        {
            if (index.Definition.Name == name && index.Definition.Purpose == purpose)
            {
                graph.DropIndex(index);
                return 1;
            }
        }

        return conflict == SchemaConflict.Ignore ? 0 : throw new StoreException(
            purpose == IndexPurpose.Uniqueness ? Failures.NoSuchConstraint(name) : Failures.NoSuchIndex(name));
    }

    private static int[] Symbols(Graph graph, ImmutableArray<string> keys)
    {
        var symbols = new int[keys.Length];
        for (var i = 0; i < symbols.Length; i++)
        {
            symbols[i] = graph.Keys.Intern(keys[i]);
        }

        return symbols;
    }

    /// <summary>A name that says what the thing is about, always the same for the same.</summary>
    private static string MadeUpName(string prefix, IndexedElement element, string label, ImmutableArray<string> keys) => string.Create(
        CultureInfo.InvariantCulture,
        $"{prefix}_{(element == IndexedElement.Node ? "node" : "relationship")}_{label}_{string.Join('_', keys)}");
}
