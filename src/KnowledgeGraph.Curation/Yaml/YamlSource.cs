using System.Text;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>A file's bytes as text that the scanner may read, up to the first that is none.</summary>
internal static class YamlSource
{
    /// <summary>The characters at which the scanner ends a line; a line feed after a carriage return belongs to it.</summary>
    public const string LineEnds = "\n\r\u0085\u2028\u2029";

    /// <summary>Whether a character is none that a text is made of: neither to be seen nor a space.</summary>
    public static bool IsControl(char c) => c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F' and not '\u0085');

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

    /// <summary>The place after the last character, with lines as the scanner counts them.</summary>
    private static Place EndOf(string text, string path)
    {
        var (line, start) = (1, 0);
        for (var i = text.AsSpan().IndexOfAny(LineEnds); i >= 0; i = text.AsSpan(start).IndexOfAny(LineEnds) is var next and >= 0 ? start + next : -1)
        {
            line++;
            start = i + (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1);
        }

        return new(path, line, text.Length - start + 1);
    }
}
