using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Diagnostics;

/// <summary>KG8xx: numbers that do not follow from the quote's own words.</summary>
internal static class NumberErrors
{
    public static Diagnostic Of(Place place, ProofFailure failure)
    {
        var (quoted, written, mend) = (failure.Quoted, failure.Written, failure.Mend);
        return failure.Kind switch
        {
            ProofFailureKind.NoNumeral => NoNumeral(place, written),
            ProofFailureKind.OnlyInContext => OnlyInContext(place, quoted, written),
            ProofFailureKind.Number => NumberDiffers(place, quoted, written),
            ProofFailureKind.Scale => ScaleDiffers(place, quoted, written, mend),
            ProofFailureKind.Form => FormDiffers(place, quoted, written, mend),
            ProofFailureKind.Unit => UnitDiffers(place, quoted, written, mend),
            ProofFailureKind.UnitNotNamed => UnitNotNamed(place, quoted, written, mend),
            ProofFailureKind.Qualifier => QualifierDiffers(place, quoted, written, mend),
            ProofFailureKind.Sign => SignDiffers(place, quoted, written, mend),
            ProofFailureKind.Time => TimeNotQuoted(place, quoted, written),
            ProofFailureKind.TimeWords => TimeWordsDiffer(place, quoted, written),
            _ => NumberInWords(place, written),
        };
    }

    public static Diagnostic NoNumeral(Place place, string written) =>
        Report.Error("KG801", place, $"the quote has no number, and the figure says '{written}'; quote the words that have it, or write a statement (says)");

    public static Diagnostic OnlyInContext(Place place, string quoted, string written) =>
        Report.Error("KG802", place, $"the figure says '{written}', and {quoted} stands only in what to see; quote it");

    public static Diagnostic NumberDiffers(Place place, string quoted, string written) =>
        Report.Error("KG803", place, $"the quote says {quoted}; the figure says '{written}': write the number of the quote, or quote the words that have this one");

    public static Diagnostic ScaleDiffers(Place place, string quoted, string written, string number) =>
        Report.Error("KG804", place, $"the quote says {quoted}; the figure says '{written}', the same digits at another scale: write {number}");

    public static Diagnostic FormDiffers(Place place, string quoted, string written, string form) =>
        Report.Error("KG805", place, $"the quote says {quoted}; the figure says '{written}': write {form}");

    public static Diagnostic UnitDiffers(Place place, string quoted, string written, string unit) =>
        Report.Error("KG806", place, $"the quote says {quoted}; the figure says '{written}': write {unit}");

    public static Diagnostic UnitNotNamed(Place place, string quoted, string written, string unit) =>
        Report.Error("KG807", place, $"the quote says {quoted}; the figure says '{written}', and nothing names '{unit}': add words that do to 'see', or the article's word for it to schema/");

    public static Diagnostic QualifierDiffers(Place place, string quoted, string written, string qualifier) =>
        Report.Error("KG808", place, $"the quote says {quoted}; the figure says '{written}': write {qualifier}");

    public static Diagnostic SignDiffers(Place place, string quoted, string written, string sign) => Report.Error("KG809", place, sign == "-"
        ? $"the quote says {quoted} of a loss or a fall; the figure says '{written}': put a minus before the number"
        : $"the quote says {quoted}, and nothing of a loss or a fall; the figure says '{written}': write it without the minus, or quote the word for it");

    public static Diagnostic TimeNotQuoted(Place place, string quoted, string written) => Report.Error("KG810", place, quoted.Length == 0
        ? $"the quote names no time, and this says '{written}': put the article's words for it in brackets, or add them to 'see'"
        : $"the quote says {quoted}, and this says '{written}': put the article's words for it in brackets, or add them to 'see'");

    public static Diagnostic TimeWordsDiffer(Place place, string quoted, string written) =>
        Report.Error("KG811", place, $"the words {quoted} name another time than '{written}'");

    public static Diagnostic NumberInWords(Place place, string written) =>
        Report.Error("KG812", place, $"neither the quote nor what to see has {written}; write only numbers that they have");
}
