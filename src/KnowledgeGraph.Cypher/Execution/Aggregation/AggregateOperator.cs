using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>One row a group, in the order the groups first came. Without keys there is one group, even of no rows.</summary>
internal sealed class AggregateOperator(Frame frame, Operator input, int[] keySlots, RowExpression[] keys, AggregateSpec[] aggregates)
    : Operator(frame)
{
    private const int BytesPerAccumulator = 64;

    private readonly Value[] _tuple = new Value[keys.Length];
    private readonly List<Accumulator[]> _groups = [];
    private TupleTable _tuples = new(frame.Guard);
    private int _next;

    public override void Open()
    {
        _tuples = new(Frame.Guard);
        _groups.Clear();
        _next = 0;
        input.Open();
        while (input.Next())
        {
            var group = Group();
            for (var i = 0; i < aggregates.Length; i++)
            {
                var value = aggregates[i].Argument();
                if (!value.IsNull)
                {
                    group[i].Add(value);
                }
            }
        }

        if (keys.Length == 0 && _groups.Count == 0)
        {
            _groups.Add(NewGroup());
        }
    }

    public override bool Next()
    {
        if (_next == _groups.Count)
        {
            return false;
        }

        var group = _groups[_next];
        for (var i = 0; i < keySlots.Length; i++)
        {
            Frame.Row[keySlots[i]] = _tuples[_next][i];
        }

        for (var i = 0; i < aggregates.Length; i++)
        {
            Frame.Row[aggregates[i].Slot] = group[i].Result();
        }

        _next++;
        return true;
    }

    private Accumulator[] Group()
    {
        if (keys.Length == 0)
        {
            if (_groups.Count == 0)
            {
                _groups.Add(NewGroup());
            }

            return _groups[0];
        }

        for (var i = 0; i < keys.Length; i++)
        {
            _tuple[i] = keys[i].Evaluate(Frame);
        }

        if (_tuples.Add(_tuple, out var number))
        {
            _groups.Add(NewGroup());
        }

        return _groups[number];
    }

    private Accumulator[] NewGroup()
    {
        Frame.Guard.Charge(aggregates.Length * BytesPerAccumulator);
        return Array.ConvertAll(aggregates, aggregate => aggregate.NewAccumulator());
    }
}
