using System.Text;

namespace KnowledgeGraph.Curation.Tests.Specs;

/// <summary>Runs every spec. With KG_FILL=1 it writes what it found into the files instead, to be read in the diff.</summary>
[Collection("specs")]
public sealed class SpecTests
{
    /// <summary>That something is not reviewed is no news in specs about something else.</summary>
    private static readonly string[] SealCodes = ["KG703", "KG704", "KG706", "KG707"];

    internal static bool IsFilling => Environment.GetEnvironmentVariable("KG_FILL") == "1";

    public static TheoryData<string> Names() => [.. SpecFile.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Spec_gives_what_it_expects(string name)
    {
        var spec = SpecFile.Read(name);
        var result = Curator.Read(SpecFolder.Of(spec), SealPolicy.UnsealedToo);
        var diagnostics = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics.Where(found => SealCodes.Any(name.Contains) || !SealCodes.Contains(found.Code)))
        {
            diagnostics.Append(diagnostic).Append('\n');
        }

        var knowledge = spec.Expected("knowledge") is null ? null : KnowledgeDump.Of(result.Knowledge);
        if (IsFilling)
        {
            spec.Fill(diagnostics.ToString(), knowledge);
            return;
        }

        Assert.Equal(spec.Expected("diagnostics"), diagnostics.ToString());
        Assert.Equal(spec.Expected("knowledge"), knowledge);
    }
}
