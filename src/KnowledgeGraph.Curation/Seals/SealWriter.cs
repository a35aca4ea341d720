using System.Text;
using KnowledgeGraph.Curation.EditorSchemas;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>A seal file's text: one line a seal, by name.</summary>
internal static class SealWriter
{
    public const string Claims = "claims", Entities = "entities";

    private const string Head = "# Written by 'kg review', never by hand. A seal shows that nothing changed since somebody signed.\n";

    /// <param name="list">The key that holds the lines.</param>
    public static string Write(SealFile file, string list)
    {
        var text = new StringBuilder(SchemaLine.Of(file.Path)).Append('\n').Append(Head);
        text.Append("version: ").Append(SealReader.Version).Append('\n');
        if (file.TextHash is not null)
        {
            text.Append("text: ").Append(file.TextHash).Append('\n');
        }

        text.Append(list).Append(file.Count == 0 ? ": {}\n" : ":\n");
        foreach (var seal in file.Sorted())
        {
            Write(seal, text);
        }

        return text.ToString();
    }

    private static void Write(Seal seal, StringBuilder text)
    {
        text.Append("  ").Append(seal.Name).Append(": ");
        if (seal.Quotes.Count == 0 && seal.Parts is null)
        {
            text.Append('"').Append(seal.Hash).Append("\"\n");
            return;
        }

        text.Append("{seal: \"").Append(seal.Hash).Append('"');
        if (seal.Quotes.Count > 0)
        {
            text.Append(", quotes: [\"").AppendJoin("\", \"", seal.Quotes.Select(SealText.Of)).Append("\"]");
        }

        _ = seal.Parts is null ? text : text.Append(", parts: \"").Append(seal.Parts).Append('"');
        text.Append("}\n");
    }
}
