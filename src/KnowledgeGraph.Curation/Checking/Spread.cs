using System.Runtime.ExceptionServices;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>Does the same for many articles, on all processors where there are enough of them to pay for it.</summary>
internal static class Spread
{
    /// <summary>Below it, waking other threads costs more than they save.</summary>
    private const int Many = 64;

    /// <param name="each">Must not touch what another call touches.</param>
    public static T[] Over<TItem, T>(IReadOnlyList<TItem> items, Func<TItem, T> each)
        where TItem : class
        where T : class?
    {
        var results = new T[items.Count];
        if (items.Count < Many)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = each(items[i]);
            }
        }
        else
        {
            OnAllProcessors(items, each, results);
        }

        return results;
    }

    private static void OnAllProcessors<TItem, T>(IReadOnlyList<TItem> items, Func<TItem, T> each, T[] results)
    {
        try
        {
            Parallel.For(0, results.Length, i => results[i] = each(items[i]));
        }
        catch (AggregateException several)
        {
            // As if one after the other had been done: the first failure is the failure.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
