using KnowledgeGraph.Curation.Coverage;

namespace KnowledgeGraph.Curation.Tests.Quotes;

public sealed class SentenceBordersTests
{
    [Theory]
    [InlineData("It rose. It fell.", "It rose.|It fell.")]
    [InlineData("It rose by 1.5 million. It fell!", "It rose by 1.5 million.|It fell!")]
    [InlineData("He said \"no.\" She left.", "He said \"no.\"|She left.")]
    [InlineData("\"Is it dead?\" he asked. No.", "\"Is it dead?\" he asked.|No.")]
    [InlineData("Mr. Lei and Dr. Wang met Apple Inc. in May.", "Mr. Lei and Dr. Wang met Apple Inc. in May.")]
    [InlineData("He leads Apple Inc. The firm grew.", "He leads Apple Inc.|The firm grew.")]
    [InlineData("It costs 3 U.S. dollars. No. 3 is cheap.", "It costs 3 U.S. dollars.|No. 3 is cheap.")]
    [InlineData("I. A heading: of two parts\n1. An item. More.", "I. A heading: of two parts|1. An item.|More.")]
    [InlineData("Talks went on... and on. Then...\nnothing", "Talks went on... and on.|Then...|nothing")]
    [InlineData("Risks grow [11][12] - The end is near [13]. Yes.", "Risks grow [11][12]|- The end is near [13].|Yes.")]
    [InlineData("Am 3. März kam er. Im 2. Quartal ging er.", "Am 3. März kam er.|Im 2. Quartal ging er.")]
    [InlineData("他说：“走。”她不走。好！", "他说：“走。”|她不走。|好！")]
    [InlineData("...\n---\nend", "end")]
    public void Sentences_end_where_readers_see_them_end(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Sentences.Of(text).Select(place => text[place.Start..place.End]));
}
