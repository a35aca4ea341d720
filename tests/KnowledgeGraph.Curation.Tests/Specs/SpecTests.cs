using System.Text;
using KnowledgeGraph.Curation.Support;

namespace KnowledgeGraph.Curation.Tests.Specs;

/// <summary>Runs every spec. With KG_FILL=1 it writes what it found into the files instead, to be read in the diff.</summary>
[Collection("specs")]
public sealed class SpecTests
{
    /// <summary>That something is not reviewed is no news in specs about something else.</summary>
    private static readonly string[] SealCodes = ["KG703", "KG704", "KG706", "KG707"];

    /// <summary>Whether words alone carry a claim is a matter for the specs in support/; so are warnings that only a claim made for another purpose gives.</summary>
    private static bool IsNews(string code, string spec) =>
        SealCodes.Contains(code) ? SealCodes.Any(spec.Contains) : !SupportCodes.CanBeSilenced(code) || spec.StartsWith("support/", StringComparison.Ordinal);

    internal static bool IsFilling => Environment.GetEnvironmentVariable("KG_FILL") == "1";

    public static TheoryData<string> Names() => [.. SpecFile.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Spec_gives_what_it_expects(string name)
    {
        var spec = SpecFile.Read(name);
        var files = SpecFolder.Of(spec);
        var diagnostics = new StringBuilder();
        foreach (var diagnostic in Curator.Check(files).Diagnostics.Where(found => IsNews(found.Code, name)))
        {
            diagnostics.Append(diagnostic).Append('\n');
        }

        var knowledge = spec.Expected("knowledge") is null ? null : KnowledgeDump.Of(Curator.Read(files, SealPolicy.UnsealedToo).Knowledge);
        if (IsFilling)
        {
            spec.Fill(diagnostics.ToString(), knowledge);
            return;
        }

        Assert.Equal(spec.Expected("diagnostics"), diagnostics.ToString());
        Assert.Equal(spec.Expected("knowledge"), knowledge);
    }
}
