namespace KnowledgeGraph.Cypher.Execution.Updates;

/// <summary>CREATE.</summary>
internal sealed class CreateStep(Creation[] creations, PathBuilder[] paths) : UpdateStep
{
    protected override void Apply(Frame frame)
    {
        foreach (var creation in creations)
        {
            creation.Apply(frame);
        }

        foreach (var path in paths)
        {
            path.Build(frame);
        }
    }
}
