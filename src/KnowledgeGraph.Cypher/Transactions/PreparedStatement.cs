using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Transactions;

/// <summary>A bound query with its plan, and operators that earlier runs left behind for the next.</summary>
/// <remarks>Safe for concurrent use: each run takes operators of its own.</remarks>
internal sealed class PreparedStatement
{
    private const int MostIdle = 4;

    private readonly Graph _graph;
    private readonly int _schemaVersion;
    private readonly int _nodesAtPlanning;
    private readonly int _relationshipsAtPlanning;
    private readonly StatementPlan? _plan;
    private readonly List<RunningStatement> _idle = [];

    public PreparedStatement(Graph graph, BoundQuery query)
    {
        _graph = graph;
        Query = query;
        _schemaVersion = graph.SchemaVersion;
        _nodesAtPlanning = graph.NodeCount;
        _relationshipsAtPlanning = graph.RelationshipCount;
        _plan = query.Statement is BoundRegularQuery regular ? StatementPlan.Of(graph, regular, query.Parameters) : null;
    }

    public BoundQuery Query { get; }

    /// <summary>Whether another plan might be better or, after a change of the schema, right.</summary>
    public bool IsStale => _schemaVersion != _graph.SchemaVersion
        || HasOutgrown(_nodesAtPlanning, _graph.NodeCount) || HasOutgrown(_relationshipsAtPlanning, _graph.RelationshipCount);

    public Result Run(GraphMap parameters, Guard guard)
    {
        if (Query.Statement is BoundSchemaCommand command)
        {
            var changes = new ChangeCounts();
            SchemaExecutor.Execute(_graph, command.Command, changes);
            return new([], [], changes.ToCounters());
        }

        var values = Parameters(parameters);
        var running = Take();
        var result = running.Run(values, guard);
        GiveBack(running);
        return result;
    }

    /// <summary>A plan made for a small graph is made anew when the graph has become four times as large.</summary>
    private static bool HasOutgrown(int before, int now) => now > 1024 && (long)now > before * 4L;

    private Value[] Parameters(GraphMap given)
    {
        var conversion = new ValueConversion(_graph);
        var values = new Value[Query.Parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var name = Query.Parameters[i];
            values[i] = given.Entries.TryGetValue(name, out var value)
                ? conversion.FromParameter(name, value)
                : throw new StoreException(Failures.MissingParameter(name));
        }

        return values;
    }

    private RunningStatement Take()
    {
        lock (_idle)
        {
            if (_idle.Count > 0)
            {
                var idle = _idle[^1];
                _idle.RemoveAt(_idle.Count - 1);
                return idle;
            }
        }

        return new(_graph, Query.Source, _plan!);
    }

    private void GiveBack(RunningStatement running)
    {
        lock (_idle)
        {
            if (_idle.Count < MostIdle)
            {
                _idle.Add(running);
            }
        }
    }
}
