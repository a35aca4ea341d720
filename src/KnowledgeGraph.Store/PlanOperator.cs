using System.Collections.Immutable;

namespace KnowledgeGraph.Store;

/// <summary>One operator of a plan, and those that feed it.</summary>
/// <param name="Name">As the server calls it, without the database: <c>Expand(All)</c>.</param>
/// <param name="Details">What it works on, in the server's words; of a procedure call its signature.</param>
public sealed record PlanOperator(string Name, string Details, ImmutableArray<PlanOperator> Inputs)
{
    /// <summary>This operator and all below it.</summary>
    public IEnumerable<PlanOperator> All
    {
        get
        {
            var waiting = new Stack<PlanOperator>([this]);
            while (waiting.TryPop(out var next))
            {
                yield return next;
                foreach (var input in next.Inputs.Reverse())
                {
                    waiting.Push(input);
                }
            }
        }
    }

    public bool Equals(PlanOperator? other) =>
        other is not null && Name == other.Name && Details == other.Details && Inputs.AsSpan().SequenceEqual(other.Inputs.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Name, Details, Inputs.Length);
}
