using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>A WITH or RETURN while it is bound.</summary>
/// <param name="before">What its items see.</param>
/// <param name="firstSlot">Slots from here on are given out by this projection itself.</param>
internal sealed class ProjectionDraft(Scope before, int firstSlot)
{
    public Scope Before { get; } = before;

    public AggregateCollector Aggregates { get; } = new();

    public Growing<ItemDraft> Items { get; } = new();

    public bool Aggregating => Aggregates.Aggregates.Count > 0;

    public bool IsOwn(BoundVariable variable) => variable.Slot >= firstSlot;

    public bool Projects(BoundVariable variable) => Items.Exists(item => item.IsNamed && item.Variable.Slot == variable.Slot);

    /// <summary>Whether a variable holds its value before and after: it is projected as it is.</summary>
    public bool PassesThrough(BoundVariable variable) => !IsOwn(variable) && Projects(variable);

    /// <summary>One column while it is bound.</summary>
    /// <param name="expression">As written, its aggregates replaced by their variables.</param>
    internal sealed class ItemDraft(Span span, string name, BoundExpression expression, ItemContent content)
    {
        private BoundVariable? _variable;

        public Span Span { get; } = span;

        public string Name { get; } = name;

        public BoundExpression Expression { get; } = expression;

        public bool HoldsAggregate => content == ItemContent.Aggregate;

        /// <summary>A variable or a property of one: what may stand beside an aggregate as a grouping key.</summary>
        public bool IsSimple => IsVariableOrProperty(Expression);

        /// <summary>What the column is called from here on. Keys are named before aggregates.</summary>
        public BoundVariable Variable
        {
            get => _variable ?? throw new InvalidOperationException($"the item {Name} has no variable yet");
            set => _variable = value;
        }

        public bool IsNamed => _variable is not null;

        private static bool IsVariableOrProperty(BoundExpression expression) =>
            expression is BoundVariable || (expression is BoundProperty property && IsVariableOrProperty(property.Target));
    }

    internal enum ItemContent
    {
        Key,

        /// <summary>An aggregate, alone or in an expression.</summary>
        Aggregate,
    }
}
