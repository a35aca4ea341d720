using System.Globalization;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Failures;

/// <summary>Reads a Neo4j status code and message, which are the same on every transport, into a <see cref="Failure"/>.</summary>
internal static class ServerErrors
{
    public static Failure Read(string code, string message, Limits limits)
    {
        if (code == LimitFailures.OutOfTimeCode && limits.Time is { } allowed)
        {
            return LimitFailures.OutOfTime(allowed);
        }

        var (sentence, at) = Split(message);
        return new(code, sentence, at, PhaseOf(code, at), TypeOf(code), Detail: null);
    }

    /// <summary>A syntax error without a place comes from a function's argument, while rows were made: <c>date('x')</c>.</summary>
    private static FailurePhase PhaseOf(string code, Position? at) => code switch
    {
        "Neo.ClientError.Statement.ParameterMissing" or "Neo.ClientError.Statement.AccessMode" => FailurePhase.CompileTime,
        "Neo.ClientError.Statement.SyntaxError" when at is not null => FailurePhase.CompileTime,
        _ when code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) => FailurePhase.Runtime,
        _ when code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) => FailurePhase.Runtime,
        _ when code.StartsWith("Neo.ClientError.Transaction.", StringComparison.Ordinal) => FailurePhase.Runtime,
        _ when code.StartsWith("Neo.TransientError.Transaction.", StringComparison.Ordinal) => FailurePhase.Runtime,
        _ when code.StartsWith("Neo.DatabaseError.Schema.", StringComparison.Ordinal) => FailurePhase.Runtime,
        LimitFailures.OutOfMemoryCode or "Neo.ClientError.Procedure.ProcedureNotFound" => FailurePhase.Runtime,
        _ => FailurePhase.World,
    };

    private static string? TypeOf(string code) => code switch
    {
        "Neo.ClientError.Statement.SyntaxError" => "SyntaxError",
        "Neo.ClientError.Statement.ParameterMissing" => "ParameterMissing",
        "Neo.ClientError.Statement.TypeError" => "TypeError",
        "Neo.ClientError.Statement.ArgumentError" => "ArgumentError",
        "Neo.ClientError.Statement.ArithmeticError" => "ArithmeticError",
        "Neo.ClientError.Statement.EntityNotFound" => "EntityNotFound",
        "Neo.ClientError.Statement.SemanticError" => "SemanticError",
        "Neo.ClientError.Statement.PropertyNotFound" => "PropertyNotFound",
        "Neo.ClientError.Schema.ConstraintValidationFailed" => "ConstraintValidationFailed",
        "Neo.ClientError.Procedure.ProcedureNotFound" => "ProcedureError",
        _ => null,
    };

    /// <summary>Cuts <c>... (line 1, column 8 (offset: 7))</c> and the statement's text that follows it.</summary>
    private static (string Sentence, Position? At) Split(string message)
    {
        const string opening = " (line ";
        var first = message.AsSpan(0, message.IndexOf('\n') is var end and >= 0 ? end : message.Length).Trim();
        var place = first.LastIndexOf(opening);
        if (place < 0 || PlaceIn(first[(place + opening.Length)..]) is not { } at)
        {
            return (first.ToString(), null);
        }

        return (first[..place].TrimEnd().ToString(), at.Line == 0 ? null : at);
    }

    private static Position? PlaceIn(ReadOnlySpan<char> text) =>
        Number(ref text, ", column ") is { } line && Number(ref text, " (offset: ") is { } column && Number(ref text, "))") is { } offset
            ? new(line, column, offset)
            : null;

    private static int? Number(ref ReadOnlySpan<char> text, string end)
    {
        var at = text.IndexOf(end, StringComparison.Ordinal);
        if (at < 0 || !int.TryParse(text[..at], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        text = text[(at + end.Length)..];
        return number;
    }
}
