using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg migrate info</c></summary>
internal sealed class MigrateInfoVerb : Verb
{
    private readonly Option<string> format = FormatOption.CreateOption();

    public MigrateInfoVerb(Surroundings surroundings)
        : base("info", "The steps of the schema: which a server has, and whether they are this program's. Changes nothing.", surroundings)
    {
        Add(format);
        StoreOptions.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["kg migrate info --store http://localhost:7474", "kg migrate info --store http://localhost:7474 --format json"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = NamedStore.Required(parsed, Surroundings).Open();
        var migrations = await new Migrator(store).InfoAsync(cancellation);
        new Page(Surroundings).Answer(FormatOption.Of(parsed, format), new(
            ["version", "description", "state", "checksum"], [.. migrations.Select(Row)]));
        return ExitCode.Done;
    }

    private static ImmutableArray<GraphValue> Row(Migration migration) =>
        [migration.Version, migration.Description, Word(migration.State), migration.Checksum];

    private static string Word(MigrationState state) => state switch
    {
        MigrationState.Applied => "applied",
        MigrationState.Pending => "pending",
        MigrationState.Edited => "edited",
        MigrationState.Overtaken => "overtaken",
        MigrationState.Missing => "missing",
        MigrationState.Newer => "newer",
        _ => throw new InvalidOperationException($"no word for {state}"),
    };
}
