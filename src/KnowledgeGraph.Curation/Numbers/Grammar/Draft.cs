using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>An occurrence by tokens, as a grammar reads it.</summary>
/// <param name="First">First token of the number.</param>
/// <param name="End">The token after the number and its scale.</param>
internal sealed record Draft(NumberRole Role, int First, int End, ExactNumber Low, ExactNumber High)
{
    public ExactNumber Scale { get; init; } = Numeral.One;

    public UnitMention? Unit { get; init; }

    public QualifierCue? Cue { get; init; }

    public DateParts? Date { get; init; }

    public NumeralTrend Trend { get; init; }

    /// <summary>First token with cue and currency.</summary>
    public int WholeFirst { get; init; } = First;

    /// <summary>The token after cue and unit; reading goes on there.</summary>
    public int WholeEnd { get; init; } = End;

    /// <summary>Whether the number stands alone: no range, no cue, no scale.</summary>
    public bool IsPlain => Low == High && Cue is null && Scale == Numeral.One;

    public static Draft Of(NumberRole role, int first, int end, ExactNumber value) => new(role, first, end, value, value);

    public static Draft OfDate(int first, int end, DateParts parts) => new(NumberRole.Date, first, end, default, default) { Date = parts };
}
