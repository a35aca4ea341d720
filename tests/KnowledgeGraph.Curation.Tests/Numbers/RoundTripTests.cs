using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Tests.Numbers.Writing;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Numbers;

/// <summary>Random quantities written into words: the scanner reads them back, the proof accepts the quantity and refuses every other.</summary>
public sealed class RoundTripTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1500);

    private static readonly Writer[] Writers = [new EnglishWriter(), new ChineseWriter(), new GermanWriter()];

    private static readonly Dictionary<string, NumberScanner> Scanners = Writers.ToDictionary(writer => writer.Language, writer => TestWords.Scanner(writer.Language));

    [Fact]
    public void Written_quantity_is_read_back() => Check.One(Many, Prop.ForAll(Quantities(), written =>
    {
        var found = Scanners[written.Language].Scan(written.Words);
        return (found.Length == 1 && found[0].Low == written.Quantity.Value && found[0].High == written.Quantity.Value && found[0].Unit?.Code == written.Quantity.Unit.Code)
            .Label($"{written} read as {string.Join("; ", found.Select(number => TestWords.Describe(number, written.Words)))}");
    }));

    [Fact]
    public void Written_quantity_is_proved() => Check.One(Many, Prop.ForAll(Quantities(), written =>
    {
        var words = Prove(written, written.Quantity, out var failure);
        return (words is not null && written.Words.Contains(words, StringComparison.Ordinal)).Label($"{written}: {failure}");
    }));

    [Fact]
    public void Other_quantity_is_refused() => Check.One(Many, Prop.ForAll(Quantities(), written =>
    {
        var proved = Mutations.Of(written.Quantity).Where(other => Prove(written, other, out _) is not null).ToList();
        return (proved.Count == 0).Label($"{written} proves {string.Join("; ", proved)}");
    }));

    private static string? Prove(Written written, Quantity quantity, out ProofFailure? failure)
    {
        var form = quantity.Unit.Code == UnitWords.PointCode ? FigureForm.Change : FigureForm.Value;
        return QuantityProof.Prove(TestFigures.Of(form, quantity), ScannedEvidence.Of(Scanners[written.Language], [written.Words], []), out failure);
    }

    private static Arbitrary<Written> Quantities()
    {
        var whole = Gen.OneOf(
            Gen.Choose(2, 999).Select(number => (long)number), Gen.Choose(1_000, 999_999).Select(number => (long)number),
            Gen.Choose(2, 9_999).Select(number => number * 1_000L), Gen.Choose(2, 99_999).Select(number => number * 10_000L),
            Gen.Choose(2, 99_999).Select(number => number * 1_000_000L), Gen.Choose(2, 9_999).Select(number => number * 100_000_000L));
        var written =
            from writer in Gen.Elements(Writers)
            from number in whole
            from tenths in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 9)))
            from style in Gen.Choose(0, 1_000)
            from qualifier in Gen.Choose(0, 6)
            from unit in Gen.Choose(0, 1_000)
            select writer.Write(number, tenths, style, qualifier, unit);
        return written.ToArbitrary();
    }
}
