using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>All properties of one element, each key once, in any order. Never written after it was made: a change makes another.</summary>
internal static class PropertySet
{
    public static readonly Property[] Empty = new Property[0];

    /// <summary>The value of a key; null where there is none.</summary>
    public static Value Get(Property[] properties, int key)
    {
        foreach (var property in properties)
        {
            if (property.Key == key)
            {
                return property.Value;
            }
        }

        return Value.Null;
    }

    /// <summary>With the key set to the value; without the key where the value is null.</summary>
    public static Property[] With(Property[] properties, int key, in Value value)
    {
        var at = IndexOf(properties, key);
        if (value.IsNull)
        {
            return at < 0 ? properties : Without(properties, at);
        }

        var length = at < 0 ? properties.Length + 1 : properties.Length;
        var changed = new Property[length];
        Array.Copy(properties, changed, properties.Length);
        changed[at < 0 ? length - 1 : at] = new(key, value);
        return changed;
    }

    public static int IndexOf(Property[] properties, int key)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            if (properties[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private static Property[] Without(Property[] properties, int at)
    {
        if (properties.Length == 1)
        {
            return Empty;
        }

        var changed = new Property[properties.Length - 1];
        Array.Copy(properties, changed, at);
        Array.Copy(properties, at + 1, changed, at, properties.Length - at - 1);
        return changed;
    }
}
