namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>How the static type of a call follows from the function and its arguments.</summary>
internal enum ResultRule
{
    Fixed,
    FirstArgument,
    ItemOfFirstArgument,

    /// <summary>The narrowest type that holds every argument.</summary>
    JoinOfArguments,
}
