using System.Globalization;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary>Tells people how an apply goes on: on a terminal in one line that is written over, else in a line now and then.</summary>
internal sealed class ApplyProgress(Surroundings surroundings) : IApplyObserver, IDisposable
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan QuietWait = TimeSpan.FromSeconds(3);

    private readonly Lock speaking = new();

    private readonly bool isLive = surroundings.ErrorDisplay == Display.Terminal;
    private Plan? plan;
    private ApplyTally tally;
    private long began;
    private long told;
    private bool isLineOpen;
    private ITimer? waiting;

    /// <summary>The next thing is to become the run that writes. Where that takes long, another transaction holds the mark.</summary>
    public void Begins() => waiting = surroundings.Clock.CreateTimer(
        _ => Say("the server lets nothing be written yet: it may hold a transaction of another apply, which it ends by itself where that program is gone, normally within 30 seconds"),
        null, QuietWait, Timeout.InfiniteTimeSpan);

    public void Began(Plan begun)
    {
        Dispose();
        (plan, began, told) = (begun, surroundings.Clock.GetTimestamp(), surroundings.Clock.GetTimestamp());
        Say(PlanSummary.Of(begun));
    }

    public void Wrote(ApplyTally written)
    {
        tally = written;
        if (plan is null || (!isLive && surroundings.Clock.GetElapsedTime(told) < LineEvery))
        {
            return;
        }

        told = surroundings.Clock.GetTimestamp();
        var line = ApplyPace.Line(plan, tally, surroundings.Clock.GetElapsedTime(began));
        if (isLive)
        {
            surroundings.Error.Write($"\r{line}\u001b[K");
            isLineOpen = true;
        }
        else
        {
            surroundings.Error.WriteLine(line);
        }
    }

    public void Retries(Failure failure, TimeSpan pause) =>
        Say(string.Create(CultureInfo.InvariantCulture, $"trying again in {pause.TotalSeconds:0.0} s: {failure.Message}"));

    public void End(ApplyReport report)
    {
        foreach (var refusal in report.Refusals)
        {
            Say($"refused: {refusal}");
        }

        if (plan is { IsEmpty: true } && report.Refusals.IsEmpty)
        {
            return;
        }

        Say(string.Create(
            CultureInfo.InvariantCulture,
            $"applied: {Done} in {surroundings.Clock.GetElapsedTime(began).TotalSeconds:0.0} s{(report.Refusals.IsEmpty ? "" : $"; {report.Refusals.Length} refused")}"));
    }

    /// <summary>It does not come to its end: says what stands all the same, and how to go on.</summary>
    public void Stop()
    {
        Dispose();
        if (plan is not null)
        {
            Say($"stopped: {Done} and whole; kg apply goes on from there");
        }
    }

    public void Dispose() => waiting?.Dispose();

    private string Done => $"{tally.Units} of {plan?.Changes.Length ?? 0} units are written";

    private void Say(string line)
    {
        lock (speaking)
        {
            surroundings.Error.WriteLine(isLineOpen ? $"\r\u001b[K{line}" : line);
            isLineOpen = false;
        }
    }
}
