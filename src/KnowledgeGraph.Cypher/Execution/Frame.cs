using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// What operators and expressions of one running statement share. The row is a set of registers: each operator writes
/// the slots of its own variables, and who needs an earlier row again keeps a copy.
/// </summary>
internal sealed class Frame(Graph graph, SourceText source, int slotCount)
{
    private const int Seed = 20260101;

    private Random? _random;

    public readonly Graph Graph = graph;

    /// <summary>The current row. Update clauses exchange it, so it is read anew each time.</summary>
    public Value[] Row = new Value[slotCount];

    /// <summary>In the order in which the statement first names them.</summary>
    public Value[] Parameters = ValueList.NoValues;

    public Guard Guard = new(Limits.None, TimeProvider.System, CancellationToken.None);

    public ChangeCounts Changes = new();

    /// <summary>From 0 up to, not including, 1. Pseudo-random: the same numbers in every process, so that a run can be repeated.</summary>
    public double NextRandom() => (_random ??= new(Seed)).NextDouble();

    public Position At(Span span) => source.At(span);

    /// <summary>The properties of a node or relationship that was not deleted.</summary>
    /// <exception cref="StoreException">It was deleted by this statement.</exception>
    public Property[] PropertiesOf(in Value element, Span span)
    {
        if (Graph.IsDeleted(element))
        {
            throw new StoreException(Failures.DeletedEntity(At(span)));
        }

        return Graph.PropertiesOf(element);
    }
}
