using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The rows of one arm after the other, their columns in the union's own slots.</summary>
/// <param name="sources">For each arm the slots of its columns.</param>
internal sealed class UnionOperator(Frame frame, Operator[] arms, int[][] sources, int[] columns, SetQuantifier quantifier) : Operator(frame)
{
    private readonly Value[] _tuple = new Value[columns.Length];
    private TupleTable _seen = new(frame.Guard);
    private int _arm;

    public override void Open()
    {
        _seen = new(Frame.Guard);
        _arm = 0;
        foreach (var arm in arms)
        {
            arm.Open();
        }
    }

    public override bool Next()
    {
        while (_arm < arms.Length)
        {
            if (!arms[_arm].Next())
            {
                _arm++;
                continue;
            }

            for (var i = 0; i < columns.Length; i++)
            {
                _tuple[i] = Frame.Row[sources[_arm][i]];
            }

            if (quantifier == SetQuantifier.All || _seen.Add(_tuple, out _))
            {
                for (var i = 0; i < columns.Length; i++)
                {
                    Frame.Row[columns[i]] = _tuple[i];
                }

                return true;
            }
        }

        return false;
    }
}
