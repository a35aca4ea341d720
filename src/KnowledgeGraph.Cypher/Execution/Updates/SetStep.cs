namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>SET and REMOVE.</summary>
internal sealed class SetStep(Change[] changes) : UpdateStep
{
    protected override void Apply(Frame frame)
    {
        foreach (var change in changes)
        {
            change.Apply(frame);
        }
    }
}
