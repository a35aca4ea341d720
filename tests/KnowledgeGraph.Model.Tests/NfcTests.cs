using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Model.Tests;

public class NfcTests
{
    [Theory]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("e\u0323\u0301", "\u1eb9\u0301")]
    [InlineData("e\u0301\u0323", "\u1eb9\u0301")]
    [InlineData("\u1e9b\u0323", "\u1e9b\u0323")]
    [InlineData("\u212b", "\u00c5")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\u1112\u1161\u11ab", "\ud55c")]
    [InlineData("\ud558\u11ab", "\ud55c")]
    [InlineData("\uf900", "\u8c48")]
    [InlineData("\ud834\udd5e", "\ud834\udd57\ud834\udd65")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("小米“SU7”", "小米“SU7”")]
    public void Normalise_GivesFormC(string text, string expected) => Assert.Equal(expected, Nfc.Normalise(text));

    [Fact]
    public void Normalise_Twice_ChangesNothing()
    {
        var pieces = Gen.Elements("a", "e", "\u0301", "\u0323", "\u0308", "\u1100", "\u1161", "\u11a8", "\uac00", "\u212b", "米", "\ud834\udd5e", "\u0344").ListOf();
        Prop.ForAll(pieces.Select(string.Concat).ToArbitrary(), text => Nfc.Normalise(Nfc.Normalise(text)) == Nfc.Normalise(text)).QuickCheckThrowOnFailure();
    }
}
