using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Which clause may follow which, and which may end a query.</summary>
internal static class ClauseOrder
{
    /// <exception cref="StoreException">A clause stands where it cannot.</exception>
    public static void Check(SingleQuery query, QueryPlace place, SourceText source)
    {
        for (var at = 0; at < query.Clauses.Length; at++)
        {
            var clause = query.Clauses[at];
            var isLast = at == query.Clauses.Length - 1;
            if (clause is ProjectionClause { Kind: ProjectionKind.Return } && !isLast)
            {
                throw new StoreException(Failures.ReturnNotLast(source.At(clause.Span)));
            }

            if (place != QueryPlace.Statement && IsUpdate(clause))
            {
                throw new StoreException(Failures.UpdateInSubquery(source.At(clause.Span), NameOf(clause)));
            }

            if (!isLast && IsUpdate(clause) && query.Clauses[at + 1] is MatchClause or UnwindClause)
            {
                var next = query.Clauses[at + 1];
                throw new StoreException(Failures.MissingWith(source.At(next.Span), NameOf(clause), NameOf(next)));
            }
        }

        var last = query.Clauses[^1];
        if (place != QueryPlace.Rows && last is MatchClause or UnwindClause or ProjectionClause { Kind: ProjectionKind.With })
        {
            throw new StoreException(Failures.CannotConclude(source.At(last.Span), NameOf(last)));
        }
    }

    private static bool IsUpdate(Clause clause) => clause is not (MatchClause or UnwindClause or ProjectionClause);

    private static string NameOf(Clause clause) => clause switch
    {
        MatchClause { Mode: MatchMode.Optional } => "OPTIONAL MATCH",
        MatchClause => "MATCH",
        UnwindClause => "UNWIND",
        ProjectionClause { Kind: ProjectionKind.With } => "WITH",
        ProjectionClause => "RETURN",
        CreateClause => "CREATE",
        MergeClause => "MERGE",
        SetClause => "SET",
        RemoveClause => "REMOVE",
        ForeachClause => "FOREACH",
        _ => "DELETE",
    };
}
