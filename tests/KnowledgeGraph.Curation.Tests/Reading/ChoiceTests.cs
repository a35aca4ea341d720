using System.Text.RegularExpressions;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Reading;

public sealed class ChoiceTests
{
    /// <summary>The words of a choice stand in the order of the enumeration that they are cast to.</summary>
    [Fact]
    public void Words_are_the_names_of_the_enumeration_in_its_order()
    {
        Check<Act>(MannerResolver.Acts);
        Check<Status>(MannerResolver.Statuses);
        Check<Polarity>(MannerResolver.Polarities);
        Check<Rank>(MannerResolver.Ranks);
        Check<ArticleStatus>(RecordReader.Statuses);
        Check<ArticleOrigin>(RecordReader.Origins);
        Check<RelationDirection>(RelationReader.Directions);
        Check<SlotWords>(SlotReader.Words);
        Check<SlotNeed>(SlotReader.Needs);
    }

    private static void Check<T>(Choice choice)
        where T : struct, Enum =>
        Assert.Equal(Enum.GetNames<T>().Select(name => Regex.Replace(name, "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant()), choice.Words);
}
