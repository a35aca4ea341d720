using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Data;

/// <summary>Asks a graph and waits for the answer.</summary>
/// <remarks>Here and not in the library: generic code over values is compiled ahead only for the assembly that it is written in.</remarks>
internal static class Asking
{
    /// <exception cref="Store.StoreException">The store failed.</exception>
    public static TAnswer Ask<TAnswer>(this Graph graph, IQuestion<TAnswer> question, CancellationToken cancellation) =>
        question.Read(graph.Results(question.Statements, cancellation));
}
