using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>
/// A short hash of each part of a canonical form, kept beside the seal: where the seal breaks, they tell which parts differ.
/// The seal alone decides; eight digits miss one change in four thousand million, and then no part is named.
/// </summary>
/// <remarks>Written as <c>subject=1a2b3c4d quotes=5e6f7a8b</c>, by name. A part that says nothing (no doubt, no link) is not there.</remarks>
internal sealed class SealParts
{
    private const int Digits = 8;

    private readonly string written;

    private SealParts(string written) => this.written = written;

    /// <param name="canonical">As <see cref="CanonicalText"/> writes it.</param>
    public static SealParts Of(string canonical)
    {
        var texts = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var (part, line) in CanonicalParts.Of(canonical))
        {
            if (!texts.TryGetValue(part, out var text))
            {
                texts.Add(part, text = new());
            }

            text.Append(line).Append('\n');
        }

        return new(string.Join(' ', texts.Select(part => $"{part.Key}={Sha256.Hex(part.Value.ToString())[..Digits]}")));
    }

    public static bool TryParse(string text, out SealParts parts)
    {
        parts = null!;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            var equals = word.IndexOf('=');
            if (equals <= 0 || word.Length != equals + 1 + Digits || !SealText.IsHex(word[(equals + 1)..]))
            {
                return false;
            }
        }

        parts = new(text);
        return true;
    }

    /// <summary>What differs from these parts to later ones, by name.</summary>
    public ImmutableArray<PartChange> To(SealParts later)
    {
        var changes = ImmutableArray.CreateBuilder<PartChange>();
        var (parts, laterParts) = (Read(), later.Read());
        foreach (var name in parts.Keys.Union(laterParts.Keys).Order(StringComparer.Ordinal))
        {
            var (before, after) = (parts.GetValueOrDefault(name), laterParts.GetValueOrDefault(name));
            if (before != after)
            {
                changes.Add(new(name, before is null ? PartChangeKind.Added : after is null ? PartChangeKind.Removed : PartChangeKind.Changed));
            }
        }

        return changes.ToImmutable();
    }

    public override string ToString() => written;

    /// <summary>By name. Only a review asks, and of few seals.</summary>
    private Dictionary<string, string> Read()
    {
        var parts = new Dictionary<string, string>();
        foreach (var word in written.Split(' '))
        {
            parts.TryAdd(word[..^(Digits + 1)], word[^Digits..]);
        }

        return parts;
    }
}
