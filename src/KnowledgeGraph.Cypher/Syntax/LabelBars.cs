namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>What <c>|</c> means behind a label at the place the parser stands.</summary>
internal enum LabelBars
{
    /// <summary>Another label follows.</summary>
    Alternatives,

    /// <summary>A comprehension's result follows: <c>[x IN xs WHERE x:A | x.name]</c>.</summary>
    EndOfPredicate,
}
