using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>Builds a canonical form: one line a fact, its values after tabs. Two forms are equal exactly if every value is.</summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder text = new();

    public CanonicalText Line(string key, params string?[] values)
    {
        text.Append(key);
        foreach (var value in values)
        {
            text.Append('\t');
            Append(value);
        }

        text.Append('\n');
        return this;
    }

    /// <summary>The seal of what was written.</summary>
    public string Seal() => SealText.Of(Sha256.Hex(text.ToString()));

    public override string ToString() => text.ToString();

    /// <remarks>An absent value is told from an empty one, and no value can pretend to be two.</remarks>
    private void Append(string? value)
    {
        if (value is null)
        {
            text.Append("\\0");
            return;
        }

        foreach (var c in value)
        {
            _ = c switch
            {
                '\\' => text.Append("\\\\"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                _ => text.Append(c),
            };
        }
    }
}
