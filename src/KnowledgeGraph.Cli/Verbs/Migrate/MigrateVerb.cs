using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg migrate</c></summary>
internal sealed class MigrateVerb : Verb
{
    public MigrateVerb(Surroundings surroundings)
        : base("migrate", "Apply the constraints and indexes that a server has not yet; refuses where it has others.", surroundings)
    {
        StoreOptions.AddTo(this);
        Add(new MigrateInfoVerb(surroundings));

        // Without an action the parser takes a command that has verbs below it for unfinished; the shell itself runs RunAsync.
        SetAction(_ => ExitCode.Defect);
    }

    public override IReadOnlyList<string> Examples => ["kg migrate --store http://localhost:7474", "kg migrate info --store http://localhost:7474"];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = NamedStore.Required(parsed, Surroundings).Open();
        var applied = await new Migrator(store).MigrateAsync(cancellation);
        foreach (var migration in applied)
        {
            Surroundings.Out.WriteLine($"applied {migration.Version} {migration.Description}");
        }

        if (applied.IsEmpty)
        {
            Surroundings.Error.WriteLine("nothing to do: the schema is this program's");
        }

        return ExitCode.Done;
    }
}
