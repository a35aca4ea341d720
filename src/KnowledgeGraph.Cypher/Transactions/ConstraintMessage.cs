using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Transactions;

/// <summary>Words for a broken uniqueness constraint.</summary>
internal static class ConstraintMessage
{
    /// <param name="failure">Makes the failure from the element that has the values, its label or type, and the values.</param>
    public static Failure Of(Graph graph, ConstraintViolation violation, Func<string, string, string, Failure> failure)
    {
        var index = violation.Index;
        var isNode = index.Element == IndexedElement.Node;
        var holder = isNode ? $"Node({violation.Holder})" : $"Relationship({violation.Holder})";
        var schema = isNode ? $"label `{graph.Labels[index.Symbol]}`" : $"type `{graph.Types[index.Symbol]}`";
        return failure(holder, schema, Properties(graph, violation));
    }

    private static string Properties(Graph graph, ConstraintViolation violation)
    {
        var keys = violation.Index.Keys;
        var parts = new string[keys.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var value = keys.Length == 1 ? violation.Values : violation.Values.AsList[i];
            parts[i] = $"`{graph.Keys[keys[i]]}` = {ValueText.InMessage(value)}";
        }

        return (parts.Length == 1 ? "property " : "properties ") + string.Join(", ", parts);
    }
}
