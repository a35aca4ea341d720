using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Updates;

internal static class LabelledNode
{
    /// <exception cref="StoreException">It is a relationship, which has no labels.</exception>
    public static Value Of(Frame frame, in Value element, Span span) => element.IsNode
        ? element
        : throw new StoreException(Failures.WrongKind(frame.At(span), "Setting labels", "a node", ValueText.InMessage(element)));
}
