using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>Passes a plan of which every operator is known to read the graph and nothing else. What a later server adds is refused until it is listed here.</summary>
internal static class PlanCheck
{
    private const string Call = "ProcedureCall";

    /// <summary>Without what stands in brackets: <c>Expand(All)</c> is Expand.</summary>
    private static readonly HashSet<string> Reading = new(StringComparer.Ordinal)
    {
        "AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan", "IntersectionNodeByLabelsScan", "SubtractionNodeByLabelsScan",
        "NodeByElementIdSeek", "NodeByIdSeek", "NodeIndexScan", "NodeIndexSeek", "NodeIndexSeekByRange", "NodeUniqueIndexSeek", "NodeUniqueIndexSeekByRange",
        "NodeIndexContainsScan", "NodeIndexEndsWithScan", "MultiNodeIndexSeek", "NodeCountFromCountStore", "RelationshipCountFromCountStore",
        "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan",
        "DirectedUnionRelationshipTypesScan", "UndirectedUnionRelationshipTypesScan", "DirectedRelationshipByElementIdSeek", "UndirectedRelationshipByElementIdSeek",
        "DirectedRelationshipByIdSeek", "UndirectedRelationshipByIdSeek", "DirectedRelationshipIndexScan", "UndirectedRelationshipIndexScan",
        "DirectedRelationshipIndexSeek", "UndirectedRelationshipIndexSeek", "DirectedRelationshipIndexSeekByRange", "UndirectedRelationshipIndexSeekByRange",
        "DirectedRelationshipUniqueIndexSeek", "UndirectedRelationshipUniqueIndexSeek", "DirectedRelationshipUniqueIndexSeekByRange",
        "UndirectedRelationshipUniqueIndexSeekByRange", "DirectedRelationshipIndexContainsScan", "UndirectedRelationshipIndexContainsScan",
        "DirectedRelationshipIndexEndsWithScan", "UndirectedRelationshipIndexEndsWithScan",
        "Expand", "OptionalExpand", "VarLengthExpand", "Repeat", "BidirectionalRepeat", "ShortestPath", "StatefulShortestPath", "ProjectEndpoints",
        "TriadicSelection", "TriadicBuild", "TriadicFilter", "Argument", "Apply", "SemiApply", "AntiSemiApply", "Anti", "LetSemiApply", "LetAntiSemiApply", "SelectOrSemiApply",
        "SelectOrAntiSemiApply", "LetSelectOrSemiApply", "LetSelectOrAntiSemiApply", "RollUpApply", "CartesianProduct",
        "NodeHashJoin", "NodeLeftOuterHashJoin", "NodeRightOuterHashJoin", "ValueHashJoin",
        "Filter", "CacheProperties", "Projection", "Distinct", "OrderedDistinct", "EagerAggregation", "OrderedAggregation", "Eager", "Optional", "Unwind",
        "EmptyRow", "Skip", "Limit", "Sort", "PartialSort", "Top", "PartialTop", "Top1WithTies", "Union", "OrderedUnion", "ProduceResults",
    };

    private static readonly string[] Writing =
        ["Create", "Merge", "LockingMerge", "Delete", "DetachDelete", "Set", "Remove", "Foreach", "Transaction", "Drop", "DoNothing"];

    /// <returns>Null where the plan only reads; of several reasons the one that says most.</returns>
    public static Failure? Mistake(PlanOperator plan)
    {
        var others = plan.All.Where(step => !Passes(step)).ToList();
        return others is not [var first, ..] ? null
            : others.Exists(step => Writing.Any(word => step.Name.StartsWith(word, StringComparison.Ordinal))) ? GuardFailures.Writes()
            : others.Exists(step => step.Name == "LoadCSV") ? GuardFailures.ReadsFiles(at: null)
            : others.Find(IsCall) is { } call ? GuardFailures.Procedure(ProcedureIn(call), ReadingProcedures.Names, at: null)
            : GuardFailures.Operator(first.Name);
    }

    private static bool IsCall(PlanOperator step) => Base(step.Name) == Call;

    private static bool Passes(PlanOperator step) => IsCall(step) ? ReadingProcedures.Names.Contains(ProcedureIn(step)) : Reading.Contains(Base(step.Name));

    private static string Base(string name) => name.IndexOf('(') is var bracket and > 0 ? name[..bracket] : name;

    /// <summary>The details are its signature: <c>db.labels() :: (label :: STRING)</c>.</summary>
    private static string ProcedureIn(PlanOperator step) => Base(step.Details);
}
