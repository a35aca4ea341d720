using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation.Tests.Specs;

/// <summary>The data folder that a spec's steps make of the base.</summary>
internal sealed class SpecFolder
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public static SourceFolder Base()
    {
        var folder = new SpecFolder();
        folder.Apply(SpecFile.Read("base.spec"));
        return folder.ToSources();
    }

    public static SourceFolder Of(SpecFile spec)
    {
        var folder = new SpecFolder();
        folder.Apply(SpecFile.Read("base.spec"));
        folder.Apply(spec);
        return folder.ToSources();
    }

    private SourceFolder ToSources() => new([.. files.Select(file => new SourceFile(file.Key, file.Value))]);

    private void Apply(SpecFile spec)
    {
        foreach (var section in spec.Sections)
        {
            Apply(section);
        }
    }

    private void Apply(SpecSection section)
    {
        switch (section.Verb)
        {
            case "write":
                files[section.Argument] = Encoding.UTF8.GetBytes(section.Body);
                break;
            case "append":
                files[section.Argument] = [.. files[section.Argument], .. Encoding.UTF8.GetBytes(section.Body)];
                break;
            case "bytes":
                files[section.Argument] = Unescape(section.Body);
                break;
            case "delete":
                Assert.True(files.Remove(section.Argument), $"{section.Argument} is not there");
                break;
            case "edit":
                files[section.Argument] = Encoding.UTF8.GetBytes(Edited(Encoding.UTF8.GetString(files[section.Argument]), section.Body));
                break;
            case "review":
                Review();
                break;
            case "diagnostics" or "knowledge":
                break;
            default:
                Assert.Fail($"no step '{section.Verb}'");
                break;
        }
    }

    private void Review()
    {
        var review = Reviewer.SealAll(ToSources(), []);
        Assert.False(review.Result.HasRefusals, string.Join('\n', review.Result.Articles.Select(article => article.Refusal).Concat(review.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()))));
        foreach (var file in review.Files)
        {
            files[file.Path] = file.After;
        }
    }

    private static string Edited(string text, string edits)
    {
        var lines = edits.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var old = lines[i++][1..];
            var replacement = new List<string>();
            while (i < lines.Length && lines[i].StartsWith('+'))
            {
                replacement.Add(lines[i++][1..]);
            }

            Assert.Equal(2, text.Split(old).Length);
            text = text.Replace(old, string.Join('\n', replacement), StringComparison.Ordinal);
        }

        return text;
    }

    private static byte[] Unescape(string body)
    {
        var bytes = new List<byte>();
        var raw = Encoding.UTF8.GetBytes(body);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && raw[i + 1] == 'x')
            {
                bytes.Add(byte.Parse(body.AsSpan(i + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 3;
            }
            else
            {
                bytes.Add(raw[i]);
            }
        }

        return [.. bytes];
    }
}
