using System.Buffers.Text;
using System.Text;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Writes an element as one line of UTF-8 that no other element has.</summary>
/// <remarks>
/// A node: <c>N</c>, its labels. An edge: <c>E</c>, its type, key label and id of both ends. Then the properties by key. Tabs stand between.
/// Strings carry their length in bytes (<c>s3:BYD</c>), so that nothing in them is taken for a border;
/// then <c>i42</c>, <c>b1</c>, <c>d2021-01-31</c>, <c>f</c> and the sixteen hex digits of the double's bits, <c>l2</c> before the two values of a list.
/// </remarks>
internal sealed class CanonicalLine
{
    private byte[] buffer = new byte[1024];
    private int length;
    private string[] keys = new string[32];

    /// <summary>The line; it holds until the next one is written.</summary>
    public ReadOnlySpan<byte> Of(NodeRow node)
    {
        length = 0;
        Text("N\t");
        Text(node.Labels.Text);
        Properties(node.Properties);
        return buffer.AsSpan(0, length);
    }

    /// <summary>The line; it holds until the next one is written.</summary>
    public ReadOnlySpan<byte> Of(EdgeRow edge)
    {
        length = 0;
        Text("E\t");
        Text(edge.Type);
        End(edge.From);
        End(edge.To);
        Properties(edge.Properties);
        return buffer.AsSpan(0, length);
    }

    private void End(NodeKey node)
    {
        Text("\t");
        Text(node.Label);
        Text("\t");
        Counted(node.Id);
    }

    private void Properties(GraphMap properties)
    {
        var count = 0;
        if (keys.Length < properties.Entries.Count)
        {
            keys = new string[properties.Entries.Count];
        }

        foreach (var key in properties.Entries.Keys)
        {
            keys[count++] = key;
        }

        keys.AsSpan(0, count).Sort(string.CompareOrdinal);
        foreach (var key in keys.AsSpan(0, count))
        {
            Text("\t");
            Text(key);
            Text("=");
            Value(properties[key]);
        }
    }

    private void Value(GraphValue value)
    {
        switch (value)
        {
            case GraphString text:
                Counted(text.Value);
                break;
            case GraphInteger number:
                Text("i");
                Number(number.Value);
                break;
            case GraphBoolean truth:
                Text(truth.Value ? "b1" : "b0");
                break;
            case GraphFloat number:
                Text("f");
                Text(BitConverter.DoubleToUInt64Bits(number.Value).ToString("x16"));
                break;
            case GraphTemporal { Type: TemporalType.Date } date:
                Text("d");
                Text(date.Text);
                break;
            case GraphList list:
                List(list);
                break;
            default:
                // Nothing of ours; what a stranger put on an element of ours must still tell in its line.
                Text("?");
                Counted(value.ToString() ?? "");
                break;
        }
    }

    private void List(GraphList list)
    {
        Text("l");
        Number(list.Items.Length);
        foreach (var item in list.Items)
        {
            Text(",");
            Value(item);
        }
    }

    private void Counted(string text)
    {
        Text("s");
        Number(Encoding.UTF8.GetByteCount(text));
        Text(":");
        Text(text);
    }

    private void Number(long number)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(number, buffer.AsSpan(length), out var written);
        length += written;
    }

    private void Text(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void Reserve(int bytes)
    {
        if (buffer.Length - length < bytes)
        {
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + bytes));
        }
    }
}
