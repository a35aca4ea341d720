using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>What is to be done, in which order. Shared, so never written, arrays of slots included: every execution makes operators of its own from it.</summary>
internal abstract record LogicalPlan;

/// <summary>One row: the one that is there already, empty or an outer one.</summary>
internal sealed record ArgumentPlan : LogicalPlan
{
    public static readonly ArgumentPlan Instance = new();
}

/// <summary>For each row every node, or every node with a label.</summary>
internal sealed record NodeScanPlan(LogicalPlan Input, int Slot, int? Label) : LogicalPlan;

/// <summary>For each row the nodes that an index has under the values of some expressions.</summary>
internal sealed record NodeSeekPlan(LogicalPlan Input, int Slot, IndexSeek Seek) : LogicalPlan;

/// <summary>For each row the relationships that an index has under the values of some expressions; their ends are bound, or checked.</summary>
internal sealed record RelationshipSeekPlan(LogicalPlan Input, RelationshipStep Step, IndexSeek Seek) : LogicalPlan;

/// <param name="Keys">One expression for each key of the index.</param>
internal sealed record IndexSeek(PropertyIndex Index, BoundExpression[] Keys);

/// <summary>From a bound node along its relationships, to new nodes or to one that is bound already.</summary>
internal sealed record ExpandPlan(LogicalPlan Input, RelationshipStep Step) : LogicalPlan;

/// <summary>As <see cref="ExpandPlan"/>, over several hops; the relationship's slot gets the list of them.</summary>
internal sealed record ExpandVariablePlan(LogicalPlan Input, RelationshipStep Step, PathLength Length) : LogicalPlan;

/// <summary>The relationship, or the list of them, is bound already: it must lie as the pattern says.</summary>
internal sealed record FollowPlan(LogicalPlan Input, RelationshipStep Step) : LogicalPlan;

/// <summary>Rows for which all predicates are true.</summary>
internal sealed record FilterPlan(LogicalPlan Input, BoundExpression[] Predicates) : LogicalPlan;

/// <summary>For each row those of the inner plan; where there are none, the row with nulls in the introduced slots.</summary>
internal sealed record OptionalPlan(LogicalPlan Input, LogicalPlan Inner, int[] Introduced) : LogicalPlan;

internal sealed record BuildPathsPlan(LogicalPlan Input, BoundPath[] Paths) : LogicalPlan;

internal sealed record UnwindPlan(LogicalPlan Input, BoundExpression List, int Slot) : LogicalPlan;

internal sealed record AggregatePlan(LogicalPlan Input, BoundAggregation Aggregation) : LogicalPlan;

internal sealed record ComputePlan(LogicalPlan Input, BoundItem[] Items) : LogicalPlan;

internal sealed record DistinctPlan(LogicalPlan Input, int[] Slots) : LogicalPlan;

/// <param name="Skip">Null for none.</param>
/// <param name="Limit">Null for none; then every row is kept.</param>
internal sealed record SortPlan(LogicalPlan Input, BoundSortKey[] Keys, BoundExpression? Skip, BoundExpression? Limit) : LogicalPlan;

internal sealed record PagePlan(LogicalPlan Input, BoundExpression? Skip, BoundExpression? Limit) : LogicalPlan;

/// <summary>Takes in every row before it changes anything, and does clause after clause for all rows.</summary>
internal sealed record UpdatePlan(LogicalPlan Input, UpdateStepPlan[] Steps) : LogicalPlan;

/// <param name="Match">For MERGE: how the pattern is looked for.</param>
/// <param name="Inner">For FOREACH: its own updates.</param>
internal sealed record UpdateStepPlan(BoundUpdate Update, LogicalPlan? Match, UpdateStepPlan[] Inner);

/// <param name="Columns">Where every arm's columns are put.</param>
internal sealed record UnionPlan(UnionArm[] Arms, SetQuantifier Quantifier, int[] Columns) : LogicalPlan;

internal sealed record UnionArm(LogicalPlan Plan, int[] Columns);
