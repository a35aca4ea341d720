using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg schema</c></summary>
internal sealed class SchemaVerb(Surroundings surroundings) : Verb(
    "schema", "Write JSON Schemas of the YAML files to schema/json/: an editor then completes predicates, measures and entities, and shows what they mean.", surroundings)
{
    public override IReadOnlyList<string> Examples => ["kg schema"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var written = await EditorSupport.WriteSchemasAsync(DataFolders.Of(parsed, Surroundings), cancellation);
        foreach (var path in written)
        {
            Surroundings.Out.WriteLine(path);
        }

        Surroundings.Error.WriteLine(written.Length == 0 ? "the schemas are up to date" : $"{written.Length} schemas written");
        return ExitCode.Done;
    }
}
