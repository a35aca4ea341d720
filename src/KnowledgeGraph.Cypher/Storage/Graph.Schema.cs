using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

internal sealed partial class Graph
{
    private static readonly PropertyIndex[] NoIndexes = [];

    private ImmutableArray<PropertyIndex> _indexes = [];
    private PropertyIndex[][] _nodeIndexes = [];
    private PropertyIndex[][] _relationshipIndexes = [];

    /// <summary>Every index and constraint, in the order they were made.</summary>
    public ImmutableArray<PropertyIndex> Indexes => _indexes;

    /// <summary>Changes with every change of indexes and constraints: a plan made under another number is stale.</summary>
    public int SchemaVersion { get; private set; }

    /// <summary>The indexes on a label's nodes or a type's relationships.</summary>
    public PropertyIndex[] IndexesOn(IndexedElement element, int symbol)
    {
        var bySymbol = element == IndexedElement.Node ? _nodeIndexes : _relationshipIndexes;
        return symbol < bySymbol.Length ? bySymbol[symbol] : NoIndexes;
    }

    /// <summary>Builds an index over what is there.</summary>
    /// <exception cref="ConstraintViolation">Two elements have the same values and the definition wants them unique.</exception>
    public void CreateIndex(IndexDefinition definition)
    {
        var index = new PropertyIndex(definition);
        var members = definition.Element == IndexedElement.Node ? NodesWith(definition.Symbol) : RelationshipsOf(definition.Symbol);
        for (var id = members.Next(0); id >= 0; id = members.Next(id + 1))
        {
            var key = index.KeyOf(definition.Element == IndexedElement.Node ? _nodes[id].Properties : _relationships[id].Properties);
            if (key.IsNull)
            {
                continue;
            }

            if (definition.IsConstraint && index.First(key) is var other and >= 0)
            {
                throw new ConstraintViolation(definition, index.IdAt(other), key);
            }

            index.Add(key, id);
        }

        List(index);
        _undo.Add(UndoKind.IndexCreated, 0, index);
    }

    public void DropIndex(PropertyIndex index)
    {
        Unlist(index);
        _undo.Add(UndoKind.IndexDropped, 0, index);
    }

    private void List(PropertyIndex index)
    {
        _indexes = _indexes.Add(index);
        RebuildLookup();
    }

    private void Unlist(PropertyIndex index)
    {
        _indexes = _indexes.Remove(index);
        RebuildLookup();
    }

    private void RebuildLookup()
    {
        _nodeIndexes = Lookup(IndexedElement.Node);
        _relationshipIndexes = Lookup(IndexedElement.Relationship);
        SchemaVersion++;
    }

    private PropertyIndex[][] Lookup(IndexedElement element)
    {
        var length = 0;
        foreach (var index in _indexes)
        {
            length = index.Definition.Element == element ? Math.Max(length, index.Definition.Symbol + 1) : length;
        }

        var lookup = new PropertyIndex[length][];
        for (var i = 0; i < length; i++)
        {
            lookup[i] = NoIndexes;
        }

        foreach (var index in _indexes)
        {
            if (index.Definition.Element == element)
            {
                lookup[index.Definition.Symbol] = [.. lookup[index.Definition.Symbol], index];
            }
        }

        return lookup;
    }

    private void CheckUnique(IndexedElement element, ReadOnlySpan<int> symbols, Property[] properties, int except)
    {
        foreach (var symbol in symbols)
        {
            foreach (var index in IndexesOn(element, symbol))
            {
                if (index.Definition.IsConstraint && index.KeyOf(properties) is { IsNull: false } key
                    && index.First(key) is var at and >= 0 && index.IdAt(at) != except)
                {
                    throw new ConstraintViolation(index.Definition, index.IdAt(at), key);
                }
            }
        }
    }

    /// <summary>Moves an element from where its former properties put it to where the new ones do.</summary>
    private void Reindex(IndexedElement element, int symbol, int id, Property[] before, Property[] after)
    {
        foreach (var index in IndexesOn(element, symbol))
        {
            var from = index.KeyOf(before);
            var to = index.KeyOf(after);
            if (Equivalence.Same(from, to))
            {
                continue;
            }

            if (!from.IsNull)
            {
                index.Remove(id);
            }

            if (!to.IsNull)
            {
                index.Add(to, id);
            }
        }
    }
}
