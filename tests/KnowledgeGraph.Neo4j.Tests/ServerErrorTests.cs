using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

public class ServerErrorTests
{
    [Fact]
    public void Read_OfASyntaxError_CutsPlaceAndEcho()
    {
        var failure = Read("Neo.ClientError.Statement.SyntaxError", "Variable `foo` not defined (line 1, column 8 (offset: 7))\n\"RETURN foo\"\n        ^");
        Assert.Equal(
            new("Neo.ClientError.Statement.SyntaxError", "Variable `foo` not defined", new(1, 8, 7), FailurePhase.CompileTime, "SyntaxError", null), failure);
    }

    [Fact]
    public void Read_OfASyntaxErrorWithoutAPlace_IsFromRunningIt()
    {
        var failure = Read("Neo.ClientError.Statement.SyntaxError", "Text cannot be parsed to a Date\n\"x\"\n ^");
        Assert.Equal(("Text cannot be parsed to a Date", null, FailurePhase.Runtime), (failure.Message, failure.At, failure.Phase));
    }

    [Theory]
    [InlineData("a note (line by line)")]
    [InlineData("a note (line 1, column x (offset: 7))")]
    public void Read_OfAMessageThatOnlyLooksLikeAPlace_KeepsIt(string message) =>
        Assert.Equal((message, null), (Read("Neo.ClientError.Statement.SyntaxError", message).Message, Read("Neo.ClientError.Statement.SyntaxError", message).At));

    [Fact]
    public void Read_OfTheClientsTimeLimit_SaysTheLimit()
    {
        var failure = ServerErrors.Read(LimitFailures.OutOfTimeCode, "Retry your operation", Limits.None with { Time = TimeSpan.FromSeconds(1.5) });
        Assert.Equal("The statement ran for more than 1.5 s and was ended; narrow it, or allow more time.", failure.Message);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", FailurePhase.Runtime, true)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", FailurePhase.Runtime, false)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", FailurePhase.World, true)]
    [InlineData("Neo.DatabaseError.General.UnknownError", FailurePhase.World, false)]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", FailurePhase.World, false)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", FailurePhase.Runtime, false)]
    [InlineData("Neo.ClientError.Statement.ParameterMissing", FailurePhase.CompileTime, false)]
    public void Read_TellsPhaseAndWhetherToTryAgain(string code, FailurePhase phase, bool transient) =>
        Assert.Equal((phase, transient), (Read(code, "x").Phase, Read(code, "x").IsTransient));

    private static Failure Read(string code, string message) => ServerErrors.Read(code, message, Limits.None);
}
