using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Which slots an expression reads, subqueries included. Slots that it writes itself may be among them.</summary>
internal static class SlotReads
{
    public static SlotSet Of(BoundExpression expression)
    {
        var slots = new Collected();
        Add(slots, expression);
        return slots.Set;
    }

    private static void Add(Collected slots, BoundExpression? expression)
    {
        switch (expression)
        {
            case BoundVariable variable:
                slots.Add(variable.Slot);
                break;
            case BoundProperty property:
                Add(slots, property.Target);
                break;
            case BoundBinary binary:
                Add(slots, binary.Left);
                Add(slots, binary.Right);
                break;
            case BoundUnary unary:
                Add(slots, unary.Operand);
                break;
            case BoundLabelTest test:
                Add(slots, test.Target);
                break;
            case BoundCall call:
                AddAll(slots, call.Arguments);
                break;
            case BoundList list:
                AddAll(slots, list.Items);
                break;
            case BoundMap map:
                AddAll(slots, map.Entries);
                break;
            case BoundSubquery subquery:
                AddUnion(slots, subquery.Body);
                break;
            default:
                AddCompound(slots, expression);
                break;
        }
    }

    private static void AddCompound(Collected slots, BoundExpression? expression)
    {
        switch (expression)
        {
            case BoundMapProjection projection:
                Add(slots, projection.Subject);
                AddAll(slots, projection.Entries);
                break;
            case BoundIndex index:
                Add(slots, index.Target);
                Add(slots, index.Index);
                break;
            case BoundSlice slice:
                Add(slots, slice.Target);
                Add(slots, slice.From);
                Add(slots, slice.To);
                break;
            case BoundCase @case:
                Add(slots, @case.Subject);
                Add(slots, @case.Otherwise);
                foreach (var branch in @case.Branches)
                {
                    Add(slots, branch.When);
                    Add(slots, branch.Then);
                }

                break;
            case BoundListComprehension list:
                Add(slots, list.List);
                Add(slots, list.Where);
                Add(slots, list.Map);
                break;
            case BoundQuantifier quantifier:
                Add(slots, quantifier.List);
                Add(slots, quantifier.Predicate);
                break;
            case BoundReduce reduce:
                Add(slots, reduce.Start);
                Add(slots, reduce.List);
                Add(slots, reduce.Step);
                break;
        }
    }

    private static void AddAll(Collected slots, BoundExpression[] expressions)
    {
        foreach (var expression in expressions)
        {
            Add(slots, expression);
        }
    }

    private static void AddAll(Collected slots, BoundEntry[] entries)
    {
        foreach (var entry in entries)
        {
            Add(slots, entry.Value);
        }
    }

    private static void AddUnion(Collected slots, BoundUnion union)
    {
        foreach (var arm in union.Arms)
        {
            foreach (var clause in arm.Clauses)
            {
                AddClause(slots, clause);
            }
        }
    }

    private static void AddClause(Collected slots, BoundClause clause)
    {
        switch (clause)
        {
            case BoundMatch match:
                AddPattern(slots, match.Pattern);
                Add(slots, match.Where);
                break;
            case BoundUnwind unwind:
                Add(slots, unwind.List);
                break;
            case BoundProjection projection:
                AddProjection(slots, projection);
                break;
        }
    }

    private static void AddPattern(Collected slots, BoundPattern pattern)
    {
        foreach (var node in pattern.Nodes)
        {
            slots.Add(node.Variable.Slot);
            AddAll(slots, node.Properties);
        }

        foreach (var relationship in pattern.Relationships)
        {
            slots.Add(relationship.Variable.Slot);
            AddAll(slots, relationship.Properties);
        }
    }

    private static void AddProjection(Collected slots, BoundProjection projection)
    {
        foreach (var key in projection.Aggregation?.Keys ?? [])
        {
            Add(slots, key.Expression);
        }

        foreach (var aggregate in projection.Aggregation?.Aggregates ?? [])
        {
            Add(slots, aggregate.Argument);
            Add(slots, aggregate.Parameter);
        }

        foreach (var item in projection.Items)
        {
            Add(slots, item.Expression);
        }

        foreach (var key in projection.OrderBy)
        {
            Add(slots, key.Expression);
        }

        Add(slots, projection.Where);
    }

    private sealed class Collected
    {
        public SlotSet Set { get; private set; } = SlotSet.Empty;

        public void Add(int slot)
        {
            if (!Set.Contains(slot))
            {
                Set = Set.With(slot);
            }
        }
    }
}
