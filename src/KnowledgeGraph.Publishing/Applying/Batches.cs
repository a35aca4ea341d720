using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Cuts rows into what one statement takes: rows of one group, not too many at once.</summary>
internal static class Batches
{
    /// <summary>Rows of one statement: enough to make the round trip small, few enough for a server's memory.</summary>
    public const int Size = 1000;

    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> rows, Func<T, T, bool> sameGroup) => Of(rows, Size, sameGroup);

    /// <summary>Runs of rows that <paramref name="sameGroup"/> holds together, as they come.</summary>
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> rows, int size, Func<T, T, bool> sameGroup)
    {
        var batch = new List<T>();
        foreach (var row in rows)
        {
            if (batch.Count == size || (batch.Count > 0 && !sameGroup(batch[0], row)))
            {
                yield return batch;
                batch = [];
            }

            batch.Add(row);
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    public static GraphList Rows<T>(List<T> batch, Func<T, GraphValue> rowOf) => GraphList.Of(batch.Select(rowOf));
}
