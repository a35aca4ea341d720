using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Properties in the making: what is null or an empty list is left out.</summary>
internal sealed class PropertyBag
{
    private readonly Dictionary<string, GraphValue> entries;

    /// <summary>Begins with what every node and edge of ours has.</summary>
    public PropertyBag(string id, GraphValue unit, int capacity)
    {
        entries = new(capacity, StringComparer.Ordinal);
        entries.Add(Keys.Id, id);
        entries.Add(Keys.Unit, unit);
    }

    public PropertyBag Add(string key, string? value)
    {
        if (value is not null)
        {
            entries.Add(key, value);
        }

        return this;
    }

    public PropertyBag Add(string key, long value)
    {
        entries.Add(key, value);
        return this;
    }

    public PropertyBag Add(string key, ExactNumber? value)
    {
        if (value is { } number)
        {
            entries.Add(key, number.ToDouble());
        }

        return this;
    }

    public PropertyBag Add(string key, bool value)
    {
        entries.Add(key, value);
        return this;
    }

    public PropertyBag Add(string key, DateOnly? value)
    {
        if (value is { } date)
        {
            entries.Add(key, date);
        }

        return this;
    }

    public PropertyBag Add(string key, IEnumerable<string> values)
    {
        var items = values.Select(value => (GraphValue)new GraphString(value)).ToImmutableArray();
        if (!items.IsEmpty)
        {
            entries.Add(key, new GraphList(items));
        }

        return this;
    }

    /// <summary>The four properties of a time.</summary>
    public PropertyBag Add(When? when) => when is null ? this
        : Add(Keys.Time, when.ToString()).Add(Keys.From, when.From).Add(Keys.To, when.To).Add(Keys.Approx, when.Precision == Precision.Approximate);

    public GraphMap ToMap() => new(entries);
}
