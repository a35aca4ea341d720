using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>The fewest edits that lead from one run of words to another, by code points.</summary>
internal static class EditScript
{
    /// <summary>Fewer letters that are kept between changed ones say nothing: they are taken into the change.</summary>
    private const int ShortestKept = 3;

    public static ImmutableArray<Edit> Between(string sought, string found)
    {
        var (a, b) = (Runes.Of(sought), Runes.Of(found));
        return Joined(Runs(a, b, Steps(a, b)));
    }

    /// <summary>The steps from front to back.</summary>
    private static List<Step> Steps(int[] a, int[] b)
    {
        var costs = Costs(a, b);
        var steps = new List<Step>(a.Length + b.Length);
        for (var (i, j) = (a.Length, b.Length); i > 0 || j > 0;)
        {
            var step = i > 0 && j > 0 && costs[i, j] == costs[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1) ? (a[i - 1] == b[j - 1] ? Step.Keep : Step.Exchange)
                : j > 0 && costs[i, j] == costs[i, j - 1] + 1 ? Step.PutIn
                : Step.LeaveOut;
            steps.Add(step);
            i -= step == Step.PutIn ? 0 : 1;
            j -= step == Step.LeaveOut ? 0 : 1;
        }

        steps.Reverse();
        return steps;
    }

    private static int[,] Costs(int[] a, int[] b)
    {
        var costs = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                costs[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(costs[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
            }
        }

        return costs;
    }

    private static List<Edit> Runs(int[] a, int[] b, List<Step> steps)
    {
        var runs = new List<Edit>();
        var (i, j) = (0, 0);
        for (var at = 0; at < steps.Count;)
        {
            var (fromA, fromB, isKept) = (i, j, steps[at] == Step.Keep);
            for (; at < steps.Count && (steps[at] == Step.Keep) == isKept; at++)
            {
                i += steps[at] == Step.PutIn ? 0 : 1;
                j += steps[at] == Step.LeaveOut ? 0 : 1;
            }

            runs.Add(new(Runes.Text(a.AsSpan(fromA..i)), Runes.Text(b.AsSpan(fromB..j))));
        }

        return runs;
    }

    private static ImmutableArray<Edit> Joined(List<Edit> runs)
    {
        var joined = new List<Edit>();
        for (var i = 0; i < runs.Count; i++)
        {
            if (joined.Count > 0 && i + 1 < runs.Count && runs[i].IsKept && runs[i].Sought.Length < ShortestKept
                && IsOfLetters(joined[^1]) && IsOfLetters(runs[i]) && IsOfLetters(runs[i + 1]))
            {
                joined[^1] = new(joined[^1].Sought + runs[i].Sought + runs[i + 1].Sought, joined[^1].Found + runs[i].Found + runs[i + 1].Found);
                i++;
            }
            else
            {
                joined.Add(runs[i]);
            }
        }

        return [.. joined];
    }

    private static bool IsOfLetters(Edit edit) => edit.Sought.All(char.IsLetterOrDigit) && edit.Found.All(char.IsLetterOrDigit);

    private enum Step
    {
        Keep,
        Exchange,
        PutIn,
        LeaveOut,
    }
}
