using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

/// <summary>Where a function is called, and in which statement.</summary>
internal sealed class Call(string name, Span span, Frame frame)
{
    public Frame Frame => frame;

    public Span Span => span;

    /// <summary>An argument of a kind that the function does not take.</summary>
    public StoreException Wrong(string expected, in Value found) =>
        new(Failures.WrongConversion(frame.At(span), $"{name}()", expected, ValueText.InMessage(found)));

    public StoreException Invalid(string message) => new(Failures.InvalidArgument(frame.At(span), message));

    public StoreException OutOfRange(string message) => new(Failures.NumberOutOfRange(frame.At(span), message));

    public string String(in Value value) => value.Kind == ValueKind.String ? value.AsString : throw Wrong("a string", value);

    public long Integer(in Value value) => value.Kind == ValueKind.Integer ? value.AsInteger : throw Wrong("an integer", value);

    public double Number(in Value value) => value.IsNumber ? value.AsNumber : throw Wrong("a number", value);

    public Value[] List(in Value value) => value.Kind == ValueKind.List ? value.AsList : throw Wrong("a list", value);

    public PathValue Path(in Value value) => value.Kind == ValueKind.Path ? value.AsPath : throw Wrong("a path", value);
}
