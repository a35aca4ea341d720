namespace KnowledgeGraph.Model;

/// <summary>What fills a place that takes an entity or plain words.</summary>
public abstract record Term
{
    private Term()
    {
    }

    public sealed record Of(EntityId Entity) : Term
    {
        public override string ToString() => Entity.Value;
    }

    public sealed record Words(string Text) : Term
    {
        public override string ToString() => Text;
    }
}
