using System.Text;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>A readable file's text with where each scalar stands in it: what an edit by position needs.</summary>
internal sealed class YamlText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<(int Line, int Column), ScalarSpan> scalars = [];
    private readonly bool hasMark;

    public YamlText(SourceFile file)
    {
        hasMark = file.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        Text = YamlSource.Decode(file, new Findings());
        var scanner = new Scanner(new StringReader(Text));
        while (scanner.MoveNext())
        {
            if (scanner.Current is Scalar scalar)
            {
                scalars[((int)scalar.Start.Line, (int)scalar.Start.Column)] = new((int)scalar.Start.Index, (int)scalar.End.Index, scalar.Style);
            }
        }
    }

    /// <summary>Without a byte order mark.</summary>
    public string Text { get; }

    /// <exception cref="KeyNotFoundException">No scalar begins there.</exception>
    public ScalarSpan SpanOf(YamlScalar scalar) => scalars[(scalar.Place.Line, scalar.Place.Column)];

    /// <summary>Another text as the file's bytes, with the byte order mark that the file has.</summary>
    public byte[] ToBytes(string text) => hasMark ? [.. Encoding.UTF8.Preamble, .. Utf8.GetBytes(text)] : Utf8.GetBytes(text);
}

/// <summary>Where a scalar stands, quotation marks or a block's header included; indexes of UTF-16 units, the end exclusive.</summary>
internal sealed record ScalarSpan(int Start, int End, ScalarStyle Style);
