namespace KnowledgeGraph.Publishing;

/// <summary>Why a unit was left as it stood in the store.</summary>
public sealed record Refusal(string Unit, string Reason)
{
    public override string ToString() => $"{Unit}: {Reason}";
}
