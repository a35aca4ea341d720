namespace KnowledgeGraph.Curation;

/// <summary>Why a curator dismissed words of an article; in the order of the words of an extract.</summary>
public enum SkipReason
{
    Heading,
    Question,
    Rhetoric,
    Byline,

    /// <summary>What the page has around the article.</summary>
    Furniture,

    /// <summary>A judgement or remark about nobody that is named.</summary>
    General,
}
