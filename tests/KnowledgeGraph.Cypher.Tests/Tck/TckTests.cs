using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Runs openCypher's Technology Compatibility Kit against the embedded engine.</summary>
public sealed class TckTests(TckRuns runs, ITestOutputHelper output) : IClassFixture<TckRuns>
{
    private static string FailuresFile([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "expected-failures.txt");

    [Fact]
    public void Exactly_the_listed_scenarios_fail()
    {
        Assert.SkipWhen(TckFolder.Find() is null, TckFolder.HowToGet);
        var total = $"TCK {runs.All.Count(run => run.Complaint is null)} of {runs.All.Length}";
        output.WriteLine(total);
        TestContext.Current.SendDiagnosticMessage(total);
        var known = ExpectedFailures.Read(FailuresFile());
        if (Environment.GetEnvironmentVariable("KG_FILL") == "1")
        {
            ExpectedFailures.Write(FailuresFile(), FailuresOf(known));
            return;
        }

        var ran = runs.All.ToDictionary(run => run.Scenario.Key, StringComparer.Ordinal);
        var wrong = runs.All
            .Where(run => run.Complaint is not null && !known.ContainsKey(run.Scenario.Key))
            .Select(run => $"fails: {run.Scenario.Key}\n       {run.Complaint}")
            .Concat(known.Keys.Where(key => ran.TryGetValue(key, out var run) && run.Complaint is null).Select(key => $"passes now: {key}"))
            .ToArray();
        Assert.True(wrong.Length == 0, $"{total}, {wrong.Length} not as listed (KG_FILL=1 rewrites the list):\n{string.Join("\n", wrong.Take(60))}");
    }

    private IEnumerable<(string Key, string Reason)> FailuresOf(SortedDictionary<string, string> known) =>
        from run in runs.All
        where run.Complaint is not null
        select (run.Scenario.Key, known.GetValueOrDefault(run.Scenario.Key) ?? run.Complaint!.Split('\n')[0]);

    [Fact]
    public void Every_changed_expectation_is_noticed()
    {
        Assert.SkipWhen(TckFolder.Find() is null, TckFolder.HowToGet);
        var unnoticed = new List<string>();
        var touched = 0;
        foreach (var run in runs.All.Where(run => run.Complaint is null))
        {
            foreach (var (name, change) in Mutation.All)
            {
                foreach (var (expectation, outcome) in run.Checks)
                {
                    if (change(expectation) is not { } changed)
                    {
                        continue;
                    }

                    touched++;
                    if (Judge.Complain(changed, outcome) is null)
                    {
                        unnoticed.Add($"{name}: {run.Scenario.Key}");
                    }
                }
            }
        }

        output.WriteLine($"{touched} changed expectations");
        Assert.True(touched > 0, "no expectation was changed");
        Assert.True(unnoticed.Count == 0, $"{unnoticed.Count} of {touched} passed unnoticed:\n{string.Join("\n", unnoticed.Take(40))}");
    }
}
