using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>
/// Nodes, relationships, their indexes and the undo log of the running transaction. Many may read, or one may write;
/// the store's gate sees to that.
/// </summary>
internal sealed partial class Graph
{
    private readonly UndoLog _undo = new();
    private readonly IdSet _allNodes = new();
    private NodeRecord[] _nodes = new NodeRecord[64];
    private RelationshipRecord[] _relationships = new RelationshipRecord[64];
    private IdSet[] _nodesByLabel = [];
    private IdSet[] _relationshipsByType = [];

    public SymbolTable Labels { get; } = new();

    public SymbolTable Types { get; } = new();

    public SymbolTable Keys { get; } = new();

    public int NodeCount => _allNodes.Count;

    public int RelationshipCount { get; private set; }

    public IdSet AllNodes => _allNodes;

    public NodeRecord Node(int id) => _nodes[id];

    public RelationshipRecord Relationship(int id) => _relationships[id];

    /// <summary>The nodes with a label, ascending.</summary>
    public IdSet NodesWith(int label) => SetOf(ref _nodesByLabel, label);

    /// <summary>The relationships of a type, ascending.</summary>
    public IdSet RelationshipsOf(int type) => SetOf(ref _relationshipsByType, type);

    /// <summary>The properties of a node or relationship.</summary>
    public Property[] PropertiesOf(in Value element) => element.IsNode ? _nodes[element.AsId].Properties : _relationships[element.AsId].Properties;

    public bool IsDeleted(in Value element) => element.IsNode ? _nodes[element.AsId].IsDeleted : _relationships[element.AsId].IsDeleted;

    /// <summary>The set of a symbol; planning may ask for one that no element has yet, while others read.</summary>
    private static IdSet SetOf(ref IdSet[] sets, int symbol)
    {
        var known = sets;
        return symbol < known.Length ? known[symbol] : NoIds.Instance;
    }

    private static IdSet SetToChange(ref IdSet[] sets, int symbol)
    {
        if (symbol >= sets.Length)
        {
            var grown = new IdSet[Math.Max(symbol + 1, sets.Length * 2)];
            sets.CopyTo(grown, 0);
            for (var i = sets.Length; i < grown.Length; i++)
            {
                grown[i] = new();
            }

            sets = grown;
        }

        return sets[symbol];
    }

    private static class NoIds
    {
        public static readonly IdSet Instance = new();
    }
}
