using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>A question of the library: statements to run in one read transaction, and how to read their rows.</summary>
/// <typeparam name="TAnswer">A record, or an array of records; rows carry the ids of the claims they rest on.</typeparam>
public interface IQuestion<out TAnswer>
{
    /// <summary>Each the text of a <c>.cypher</c> file with this question's parameters.</summary>
    ImmutableArray<Statement> Statements { get; }

    /// <param name="results">One for each statement, in order.</param>
    TAnswer Read(ImmutableArray<Result> results);
}
