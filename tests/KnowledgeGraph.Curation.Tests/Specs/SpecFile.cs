using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Curation.Tests.Specs;

/// <summary>
/// A small data folder in one file, and what the curator makes of it. It begins with what it shows, as lines with <c>#</c>; then come steps on the
/// folder of <c>base.spec</c>: <c>=== write path</c>, <c>=== append path</c>, <c>=== delete path</c>, <c>=== edit path</c> (lines <c>-old</c> and <c>+new</c>),
/// <c>=== bytes path</c> (escapes \xNN) and <c>=== review</c>, which seals what stands until then.
/// The last sections are what is expected: <c>=== diagnostics</c> and, where the spec shows it, <c>=== knowledge</c>.
/// </summary>
internal sealed class SpecFile
{
    private SpecFile(string path, string title, List<SpecSection> sections) => (Path, Title, Sections) = (path, title, sections);

    public string Path { get; }

    /// <summary>What it shows, as one paragraph.</summary>
    public string Title { get; }

    public List<SpecSection> Sections { get; }

    public static string Folder { get; } = FindFolder();

    /// <summary>All but the base, as paths below the folder of the specs.</summary>
    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*.spec", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(Folder, path).Replace('\\', '/')).Where(name => name != "base.spec").Order(StringComparer.Ordinal);

    public static SpecFile Read(string name)
    {
        var path = System.IO.Path.Combine(Folder, name);
        var title = new List<string>();
        var sections = new List<SpecSection>();
        var body = new StringBuilder();
        foreach (var line in File.ReadAllLines(path).Append("=== end"))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                Close(sections, body);
                var words = line[4..].Split(' ', 2);
                sections.Add(new(words[0], words.Length == 2 ? words[1] : "", ""));
            }
            else if (sections.Count == 0)
            {
                title.Add(line.TrimStart('#', ' '));
            }
            else
            {
                body.Append(line).Append('\n');
            }
        }

        return new(path, string.Join(' ', title), sections[..^1]);
    }

    private static void Close(List<SpecSection> sections, StringBuilder body)
    {
        if (sections.Count > 0)
        {
            sections[^1] = sections[^1] with { Body = body.ToString() };
        }

        body.Clear();
    }

    /// <summary>The body of the section with this verb; null where there is none.</summary>
    public string? Expected(string verb) => Sections.Find(section => section.Verb == verb)?.Body;

    /// <summary>Writes what was found into the sections that are expected.</summary>
    public void Fill(string diagnostics, string? knowledge)
    {
        var text = File.ReadAllText(Path);
        var cut = text.IndexOf("=== diagnostics\n", StringComparison.Ordinal);
        var kept = cut < 0 ? text.TrimEnd('\n') + "\n" : text[..cut];
        File.WriteAllText(Path, $"{kept}=== diagnostics\n{diagnostics}{(knowledge is null ? "" : $"=== knowledge\n{knowledge}")}");
    }

    private static string FindFolder([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "specs"));
}
