using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The operators and the frame of one statement, for one run after the other.</summary>
internal sealed class RunningStatement
{
    private const int BytesPerRow = 64;
    private const int BytesPerValue = 32;
    private const int FirstCapacity = 16;

    private readonly Frame _frame;
    private readonly Operator _root;
    private readonly ImmutableArray<string> _names;
    private readonly int[] _slots;

    public RunningStatement(Graph graph, SourceText source, StatementPlan plan)
    {
        _frame = new(graph, source, plan.SlotCount);
        _root = new OperatorBuilder(_frame, plan.Parameters).Build(plan.Root);
        _names = plan.ColumnNames;
        _slots = plan.ColumnSlots;
    }

    public Result Run(Value[] parameters, Guard guard)
    {
        _frame.Parameters = parameters;
        _frame.Guard = guard;
        _frame.Changes = new();
        guard.Look();
        _root.Open();
        var rows = _names.IsEmpty ? Drain() : Rows(guard);
        return new(_names, rows, _frame.Changes.ToCounters());
    }

    private ImmutableArray<ImmutableArray<GraphValue>> Drain()
    {
        while (_root.Next())
        {
        }

        return [];
    }

    private ImmutableArray<ImmutableArray<GraphValue>> Rows(Guard guard)
    {
        var conversion = new ValueConversion(_frame.Graph);
        var rows = new ImmutableArray<GraphValue>[FirstCapacity];
        var count = 0;
        while (_root.Next())
        {
            guard.CountResultRow();
            guard.Charge(BytesPerRow + (_slots.Length * BytesPerValue));
            var row = ImmutableArray.CreateBuilder<GraphValue>(_slots.Length);
            foreach (var slot in _slots)
            {
                row.Add(conversion.ToGraph(_frame.Row[slot]));
            }

            if (count == rows.Length)
            {
                rows = Resized(rows, count * 2);
            }

            rows[count++] = row.MoveToImmutable();
        }

        return Frozen(count == rows.Length ? rows : Resized(rows, count));
    }

    /// <summary>Takes the array over. An immutable array is one field, the array; the framework's own method for this would be compiled at start-up.</summary>
    private static ImmutableArray<ImmutableArray<GraphValue>> Frozen(ImmutableArray<GraphValue>[] rows) =>
        Unsafe.As<ImmutableArray<GraphValue>[], ImmutableArray<ImmutableArray<GraphValue>>>(ref rows);

    /// <summary>By hand, because the framework's builder of arrays of arrays would be compiled at start-up.</summary>
    private static ImmutableArray<GraphValue>[] Resized(ImmutableArray<GraphValue>[] rows, int length)
    {
        var resized = new ImmutableArray<GraphValue>[length];
        Array.Copy(rows, resized, Math.Min(rows.Length, length));
        return resized;
    }
}
