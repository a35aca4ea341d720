using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg doctor</c></summary>
internal sealed class DoctorVerb : Verb
{
    private readonly Option<string> format = FormatOption.CreateOption();
    private readonly Flag mend = new("--mend")
    {
        Description = "Take away the fingerprints of the units that have errors, so that the next kg apply writes anew what differs.",
    };

    public DoctorVerb(Surroundings surroundings)
        : base("doctor", "Examine a server's graph: schema, required properties, types, orphans, edges without claims, what others changed. 1 where there are errors.", surroundings)
    {
        Add(mend);
        Add(format);
        StoreOptions.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "kg doctor --store http://localhost:7474",
        "kg doctor --store http://localhost:7474 --format json",
        "kg doctor --store http://localhost:7474 --mend && kg apply --store http://localhost:7474",
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = NamedStore.Required(parsed, Surroundings).Open();
        var doctor = new Doctor(store);
        var findings = await doctor.ExamineAsync(cancellation);
        if (FormatOption.Of(parsed, format) == OutputFormat.Json)
        {
            new Page(Surroundings).Answer(OutputFormat.Json, DoctorRows.Of(findings));
        }
        else
        {
            DoctorText.Write(findings, Surroundings.Out);
        }

        var errors = findings.Where(finding => finding.Grade == Grade.Error).ToImmutableArray();
        Surroundings.Error.WriteLine($"{Counted(errors.Length, "error")}, {Counted(findings.Count(finding => finding.Grade == Grade.Warning), "warning")}");
        if (mend.IsSet(parsed))
        {
            return await MendAsync(doctor, errors, cancellation);
        }

        return errors.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }

    /// <summary>Done where every error lies in a unit that an apply can write anew.</summary>
    private async Task<int> MendAsync(Doctor doctor, ImmutableArray<Finding> errors, CancellationToken cancellation)
    {
        ImmutableArray<string> units = [.. errors.SelectMany(error => error.Units).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        await doctor.ForgetAsync(units, cancellation);
        Surroundings.Error.WriteLine(units.IsEmpty ? "no unit to write anew" : $"kg apply will look at every element of {string.Join(", ", units)}");
        return errors.All(error => !error.Units.IsEmpty) ? ExitCode.Done : ExitCode.Findings;
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
