using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>Builds a canonical form: one line a fact, its values after tabs. Two forms are equal exactly if every value is.</summary>
internal sealed class CanonicalText
{
    private const int Usual = 4096;

    /// <summary>The characters of a form that this thread has finished with: many thousand are made one after the other.</summary>
    [ThreadStatic]
    private static char[]? spare;

    private char[] text = Take();
    private int length;

    public CanonicalText Line(string key, params ReadOnlySpan<string?> values)
    {
        Append(key);
        foreach (var value in values)
        {
            Append("\t");
            AppendValue(value);
        }

        Append("\n");
        return this;
    }

    /// <summary>The seal of what was written.</summary>
    public string Seal() => SealText.Of(Sha256.Hex(text.AsSpan(0, length)));

    /// <summary>The seal of what was written, which nobody may ask for any more.</summary>
    public string SealAndEnd()
    {
        var seal = Seal();
        (spare, text, length) = (text, [], 0);
        return seal;
    }

    public override string ToString() => new(text, 0, length);

    private static char[] Take()
    {
        var taken = spare ?? new char[Usual];
        spare = null;
        return taken;
    }

    /// <remarks>An absent value is told from an empty one, and no value can pretend to be two.</remarks>
    private void AppendValue(string? value)
    {
        if (value is null)
        {
            Append("\\0");
        }
        else if (value.AsSpan().IndexOfAny('\\', '\t', '\n') < 0)
        {
            Append(value);
        }
        else
        {
            AppendEscaped(value);
        }
    }

    private void AppendEscaped(string value)
    {
        foreach (var c in value)
        {
            Append(c switch
            {
                '\\' => "\\\\",
                '\t' => "\\t",
                '\n' => "\\n",
                _ => new ReadOnlySpan<char>(in c),
            });
        }
    }

    private void Append(ReadOnlySpan<char> characters)
    {
        if (length + characters.Length > text.Length)
        {
            Array.Resize(ref text, Math.Max(2 * text.Length, length + characters.Length));
        }

        characters.CopyTo(text.AsSpan(length));
        length += characters.Length;
    }
}
