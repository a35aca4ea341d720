using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>CASE. With a subject, a branch is taken where its value equals it; null equals nothing.</summary>
internal sealed class CaseOf(Span span, RowExpression? subject, RowExpression[] tests, RowExpression[] results, RowExpression? otherwise)
    : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var compared = subject?.Evaluate(frame) ?? Value.Null;
        for (var i = 0; i < tests.Length; i++)
        {
            var truth = subject is null ? tests[i].Test(frame) : Equality.Of(compared, tests[i].Evaluate(frame));
            if (truth == Truth.True)
            {
                return results[i].Evaluate(frame);
            }
        }

        return otherwise?.Evaluate(frame) ?? Value.Null;
    }
}
