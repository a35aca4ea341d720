using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>What a store says of itself: which units it holds, and how each was when last published.</summary>
/// <param name="Units">By name. A unit without a state node has no fingerprint.</param>
/// <param name="Holding">Whether anything of ours is there at all.</param>
/// <param name="LastRun">Read before all else: what is written meanwhile is written by a run that this does not know as ended.</param>
internal sealed record StoredState(ImmutableDictionary<string, UnitState> Units, Holding Holding, RunMark LastRun)
{
    public UnitState Of(string unit) => Units.GetValueOrDefault(unit, UnitState.Unknown);

    public static async ValueTask<StoredState> ReadAsync(IGraphTransaction transaction, CancellationToken cancellation)
    {
        var lastRun = RunStatements.ReadMark(await transaction.RunAsync(RunStatements.Look, cancellation));
        var units = ImmutableDictionary.CreateBuilder<string, UnitState>(StringComparer.Ordinal);
        var articles = await transaction.RunAsync(new($"MATCH (n:{Labels.Article}) WHERE n.unit IS NOT NULL RETURN n.unit AS unit"), cancellation);
        foreach (var row in articles.Rows)
        {
            units[Text(row[0])] = UnitState.Unknown;
        }

        var states = await transaction.RunAsync(
            new($"MATCH (s:{Labels.State}) WHERE s.fingerprint IS NOT NULL RETURN s.id AS id, s.fingerprint AS fingerprint, s.edgeTypes AS edgeTypes"), cancellation);
        foreach (var row in states.Rows)
        {
            units[Text(row[0])] = new(Text(row[1]), EdgeTypeList.From(row[2]));
        }

        var entity = await transaction.RunAsync(new($"MATCH (n:{Labels.Entity}) WHERE n.unit IS NOT NULL RETURN n.id AS id LIMIT 1"), cancellation);
        return new(units.ToImmutable(), units.Count == 0 && entity.Rows.IsEmpty ? Holding.Nothing : Holding.Something, lastRun);
    }

    private static string Text(GraphValue value) => ((GraphString)value).Value;
}

/// <param name="Fingerprint">Null where none is stored.</param>
/// <param name="DirectTypes">Null where nothing tells.</param>
internal sealed record UnitState(string? Fingerprint, EdgeTypeList? DirectTypes)
{
    public static UnitState Unknown { get; } = new(null, null);
}

internal enum Holding
{
    Nothing,
    Something,
}
