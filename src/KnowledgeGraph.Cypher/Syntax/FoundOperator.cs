using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>A binary operator and how strongly it binds.</summary>
/// <remarks>Not the framework's tuple: code of those over values is compiled anew at each start of the program.</remarks>
internal readonly struct FoundOperator(BinaryOperator operation, int power)
{
    public void Deconstruct(out BinaryOperator foundOperation, out int foundPower) => (foundOperation, foundPower) = (operation, power);
}
