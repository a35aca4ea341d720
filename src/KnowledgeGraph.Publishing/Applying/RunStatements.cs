using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>The statements by which applies to one store keep out of each other's way.</summary>
/// <remarks>
/// A write locks the state node until its transaction ends, even where it sets what was there already; and what the same statement then returns was read under the lock.
/// A condition before the write would be read without it.
/// </remarks>
internal static class RunStatements
{
    private const string Mark = $"(s:{Labels.State} {{id: '{RunMark.Id}'}})";

    public static Statement Look { get; } = new($"MATCH {Mark} RETURN s.run AS run, s.ended AS ended");

    /// <summary>Locks the mark, which is made where there is none, and returns it.</summary>
    public static Statement Claim { get; } = Statement.With($"MERGE {Mark} SET s.unit = $state RETURN s.run AS run, s.ended AS ended", ("state", UnitName.State));

    /// <summary>Locks the mark and returns it.</summary>
    public static Statement Hold { get; } = Statement.With($"MATCH {Mark} SET s.unit = $state RETURN s.run AS run, s.ended AS ended", ("state", UnitName.State));

    public static Statement Begin(string run) => Statement.With($"MATCH {Mark} SET s.run = $run, s.ended = false", ("run", run));

    public static Statement End { get; } = new($"MATCH {Mark} SET s.ended = true");

    public static RunMark ReadMark(Result result) => result.Rows is [var row, ..] ? RunMark.From(row[0], row[1]) : RunMark.None;
}
