namespace KnowledgeGraph.Queries;

/// <summary>Whether a claim still stands.</summary>
/// <param name="Rank"><c>preferred</c>, <c>normal</c> or <c>deprecated</c>.</param>
/// <param name="Reason">Why it is deprecated.</param>
/// <param name="ArticleStatus"><c>ok</c>, <c>corrected</c> or <c>retracted</c>.</param>
public sealed record ClaimStanding(string Rank, string? Reason, string ArticleStatus)
{
    /// <summary>Nothing should be built on it: the claim is deprecated, or its article retracted.</summary>
    public bool IsSetAside => Rank == "deprecated" || ArticleStatus == "retracted";

    internal static ClaimStanding Of(Row row) => new(row.Text("rank"), row.TextOrNull("reason"), row.Text("articleStatus"));
}
