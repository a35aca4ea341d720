using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Tests.Specs;

namespace KnowledgeGraph.Curation.Tests.Robustness;

/// <summary>Files broken at random never make the curator throw, and all that it says of them has a place in a file.</summary>
public sealed class MutationTests
{
    [Fact]
    public void The_specs_base_broken_at_random() => Break(TestFiles.Reviewed(), times: 800);

    [Fact]
    public void The_repository_broken_at_random() =>
        Break(TestFiles.Of(FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken)), times: 60);

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

    /// <summary>A file that is missing has its name as its place; in any other the line is one of the file's, or the one after its end.</summary>
    private static bool IsInside(TestFiles files, Model.Place place) =>
        place is { Line: >= 1, Column: >= 1 } && (files.Paths.Contains(place.File) ? place.Line <= Lines(files.Bytes(place.File)) + 1 : place.Line == 1);

    // YAML ends a line at CR, LF, NEL and the two Unicode separators.
    private static int Lines(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes).Count(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 1;
}
