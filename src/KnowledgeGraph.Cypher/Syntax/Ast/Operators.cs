namespace KnowledgeGraph.Cypher.Syntax.Ast;

internal enum UnaryOperator
{
    Not,
    Plus,
    Negate,
    IsNull,
    IsNotNull,
}

internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    StartsWith,
    EndsWith,
    Contains,

    /// <summary><c>=~</c>: the whole string matches a regular expression.</summary>
    Matches,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
}

internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

internal enum SubqueryKind
{
    /// <summary><c>EXISTS { }</c>, and a pattern used as a predicate: true where there is a row.</summary>
    Exists,

    /// <summary><c>COUNT { }</c>: the number of rows.</summary>
    Count,

    /// <summary><c>COLLECT { }</c>, and a pattern comprehension: the list of the only column's values.</summary>
    Collect,
}
