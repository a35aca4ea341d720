using System.Text;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>A file's bytes as text that the scanner may read, up to the first that is none.</summary>
internal static class YamlSource
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static string Decode(SourceFile file, Findings findings)
    {
        var bytes = file.Bytes.AsSpan();
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var valid = ValidLength(bytes);
        var text = Utf8.GetString(bytes[..valid]);
        var nul = text.IndexOf('\0');
        if (nul < 0 && valid == bytes.Length)
        {
            return text;
        }

        text = nul < 0 ? text : text[..nul];
        var place = EndOf(text, file.Path);
        findings.Add(nul < 0 ? YamlErrors.NotUtf8(place) : YamlErrors.NulCharacter(place));
        return text;
    }

    /// <summary>How many bytes from the beginning are UTF-8.</summary>
    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                at++;
            }
            else if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
            {
                at += used;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static Place EndOf(string text, string path)
    {
        var lastBreak = text.LastIndexOf('\n');
        return new(path, text.AsSpan().Count('\n') + 1, text.Length - lastBreak);
    }
}
