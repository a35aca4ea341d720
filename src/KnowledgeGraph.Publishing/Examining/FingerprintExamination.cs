using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Whether what stands in the store is what was published, element for element.</summary>
internal static class FingerprintExamination
{
    private const int ReadTogether = 50;

    public static async ValueTask<IEnumerable<Finding>> FindingsAsync(IGraphTransaction transaction, CancellationToken cancellation)
    {
        var stored = await StoredState.ReadAsync(transaction, cancellation);
        var changed = new List<string>();
        foreach (var some in stored.Units.Where(unit => unit.Value.Fingerprint is not null).OrderBy(unit => unit.Key, StringComparer.Ordinal).Chunk(ReadTogether))
        {
            var held = await new UnitReader(transaction).ReadAsync([.. some.Select(unit => (unit.Key, unit.Value.DirectTypes))], cancellation);
            changed.AddRange(some.Where(unit => Fingerprint.Of(Held(unit.Key, held)) != unit.Value.Fingerprint).Select(unit => unit.Key));
        }

        return changed.Count == 0 ? [] :
        [
            new Finding(
                "fingerprint", Grade.Error, $"{Rule.Number(changed.Count, "unit")} not as published.", changed.Count,
                [.. changed.Take(Rule.Examples)], [.. changed], $"Somebody changed what is ours. {Rule.WriteAnew}"),
        ];
    }

    private static GraphUnit Held(string name, StoredElements held) => new(
        name,
        [.. held.NodesOf(name).Order(Comparer<NodeRow>.Create(RowOrder.Compare))],
        [.. held.EdgesOf(name).Order(Comparer<EdgeRow>.Create(RowOrder.Compare))]);
}
