using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Transactions;

/// <summary>Prepared statements by their text. When it is full it begins anew.</summary>
internal sealed class StatementCache(Graph graph)
{
    private const int Capacity = 512;

    private readonly object _access = new();
    private readonly Dictionary<string, PreparedStatement> _byText = new(StringComparer.Ordinal);

    /// <exception cref="Store.StoreException">The text is wrong, or says what the engine does not do yet.</exception>
    public PreparedStatement Prepare(string text)
    {
        PreparedStatement? known;
        lock (_access)
        {
            if (_byText.TryGetValue(text, out known) && !known.IsStale)
            {
                return known;
            }
        }

        var prepared = new PreparedStatement(graph, known?.Query ?? Binder.Bind(Parser.Parse(text)));
        lock (_access)
        {
            if (_byText.Count >= Capacity)
            {
                _byText.Clear();
            }

            _byText[text] = prepared;
        }

        return prepared;
    }
}
