using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Images;

/// <summary>Builds the graph that a <see cref="GraphImageWriter"/> wrote. Whatever the bytes are, what comes of them keeps a graph's rules.</summary>
internal sealed class GraphImageReader(ImageReader image)
{
    private readonly Graph _graph = new();
    private int[] _elementOfKey = [];
    private int _elements;

    /// <exception cref="InvalidDataException">The bytes are no image of a graph.</exception>
    public Graph Read()
    {
        Names(_graph.Labels);
        Names(_graph.Types);
        Names(_graph.Keys);
        _elementOfKey = new int[_graph.Keys.Count];
        var nodes = image.Count();
        for (var id = 0; id < nodes; id++)
        {
            Node(id);
        }

        var relationships = image.Count();
        for (var id = 0; id < relationships; id++)
        {
            Relationship(id);
        }

        for (var left = image.Count(); left > 0; left--)
        {
            Index();
        }

        _graph.Commit();
        return _graph;
    }

    private void Names(SymbolTable names)
    {
        var count = image.Count();
        for (var i = 0; i < count; i++)
        {
            if (names.Intern(image.Text()) != i)
            {
                throw ImageReader.Damaged("a name comes twice");
            }
        }
    }

    private void Node(int id)
    {
        var count = image.Count();
        if (count == 0)
        {
            _graph.RestoreNode(id, null);
            return;
        }

        var labels = new int[count - 1];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = image.Below(_graph.Labels.Count);
            if (i > 0 && labels[i] <= labels[i - 1])
            {
                throw ImageReader.Damaged("labels are out of order");
            }
        }

        _graph.RestoreNode(id, new(id) { Labels = labels, Properties = Properties() });
    }

    private void Relationship(int id)
    {
        var type = image.Below(_graph.Types.Count + 1) - 1;
        if (type < 0)
        {
            _graph.RestoreRelationship(id, null);
            return;
        }

        var (start, end) = (End(), End());
        _graph.RestoreRelationship(id, new(id, type, start, end) { Properties = Properties() });
    }

    private int End()
    {
        var node = image.Below(_graph.NodesUsed);
        return _graph.AllNodes.Contains(node) ? node : throw ImageReader.Damaged("a relationship has no node at its end");
    }

    private Property[] Properties()
    {
        _elements++;
        var count = image.Count();
        if (count == 0)
        {
            return PropertySet.Empty;
        }

        var properties = new Property[count];
        for (var i = 0; i < count; i++)
        {
            var key = image.Below(_elementOfKey.Length);
            if (_elementOfKey[key] == _elements)
            {
                throw ImageReader.Damaged("a key comes twice");
            }

            _elementOfKey[key] = _elements;
            var kind = (ValueKind)image.Byte();
            properties[i] = new(key, kind == ValueKind.List ? List() : Scalar(kind));
        }

        return properties;
    }

    private Value List()
    {
        var items = new Value[image.Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Scalar((ValueKind)image.Byte());
        }

        return Value.Of(items);
    }

    private Value Scalar(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => image.Byte() != 0 ? Value.True : Value.False,
        ValueKind.Integer => Value.Of(image.Number()),
        ValueKind.Float => Value.Of(BitConverter.Int64BitsToDouble(image.Bits())),
        ValueKind.String => Value.Of(image.SharedText()),
        ValueKind.Date => Value.Date(image.Number()),
        _ => throw ImageReader.Damaged("a property has no such kind of value"),
    };

    private void Index()
    {
        var name = image.Text();
        var element = (IndexedElement)image.Below((int)IndexedElement.Relationship + 1);
        var symbol = image.Below(element == IndexedElement.Node ? _graph.Labels.Count : _graph.Types.Count);
        var purpose = (IndexPurpose)image.Below((int)IndexPurpose.Uniqueness + 1);
        var keys = new int[image.Count()];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = image.Below(_graph.Keys.Count);
        }

        if (keys.Length == 0)
        {
            throw ImageReader.Damaged("an index has no key");
        }

        try
        {
            _graph.CreateIndex(new(name, element, symbol, keys, purpose));
        }
        catch (ConstraintViolation)
        {
            throw ImageReader.Damaged("two elements have the values of a uniqueness constraint");
        }
    }
}
