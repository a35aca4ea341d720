using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Tests.Specs;

namespace KnowledgeGraph.Curation.Tests.Robustness;

/// <summary>
/// Files broken at random never make the curator throw, and all that it says of them has a place in a file. KG_MUTATIONS is how many files to break
/// (100000 takes some minutes); without it a sample.
/// </summary>
public sealed class MutationTests
{
    private const int Sample = 3000;

    /// <summary>One in so many is of the repository, whose files are larger; the others are of the specs' base.</summary>
    private const int RepositoryShare = 40;

    private static int Times => int.TryParse(Environment.GetEnvironmentVariable("KG_MUTATIONS"), out var asked) ? asked : Sample;

    [Fact]
    public void The_specs_base_broken_at_random() => Break(TestFiles.Reviewed(), Times - (Times / RepositoryShare));

    [Fact]
    public void The_repository_broken_at_random() =>
        Break(TestFiles.Of(FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken)), Times / RepositoryShare);

    private static void Break(TestFiles files, int times)
    {
        var random = new Random(20261121);
        var yaml = files.Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).ToArray();
        for (var i = 0; i < times; i++)
        {
            var path = yaml[random.Next(yaml.Length)];
            var broken = Mutation.Of(files.Bytes(path), random);
            var changed = files.With(path, broken);
            try
            {
                var result = changed.Read(SealPolicy.UnsealedToo);
                Assert.All(result.Diagnostics, diagnostic => Assert.True(IsInside(changed, diagnostic.Place), diagnostic.ToString()));
            }
            catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"round {i}, {path}: {problem}\n{System.Text.Encoding.UTF8.GetString(broken)}");
            }
        }
    }

    /// <summary>A file that is missing has its name as its place; in any other the place is a character of it, or the end of a line or of the file.</summary>
    private static bool IsInside(TestFiles files, Model.Place place)
    {
        if (!files.Paths.Contains(place.File))
        {
            return place is { Line: 1, Column: 1 };
        }

        var lines = Lines(System.Text.Encoding.UTF8.GetString(files.Bytes(place.File)));
        return place is { Line: >= 1, Column: >= 1 } && place.Line <= lines.Count && place.Column <= lines[place.Line - 1] + 1;
    }

    /// <summary>The length of each line. YAML ends a line at CR, LF, NEL and the two Unicode separators.</summary>
    private static List<int> Lines(string text)
    {
        var (lengths, start) = (new List<int>(), 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                lengths.Add(i - start);
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        lengths.Add(text.Length - start);
        return lengths;
    }
}
