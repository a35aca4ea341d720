using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The model's enumerations as the graph spells them: lower case, hyphens between words.</summary>
internal static class Spelling
{
    public static string Of(Act act) => act switch
    {
        Act.Asserted => "asserted",
        Act.Announced => "announced",
        Act.Alleged => "alleged",
        Act.Denied => "denied",
        Act.Opinion => "opinion",
        Act.Recommended => "recommended",
        _ => throw Unknown(act),
    };

    public static string Of(Status status) => status switch
    {
        Status.Actual => "actual",
        Status.Planned => "planned",
        Status.Forecast => "forecast",
        Status.Hypothetical => "hypothetical",
        _ => throw Unknown(status),
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Affirmed => "affirmed",
        Polarity.Negated => "negated",
        _ => throw Unknown(polarity),
    };

    public static string Of(Rank rank) => rank switch
    {
        Rank.Preferred => "preferred",
        Rank.Normal => "normal",
        Rank.Deprecated => "deprecated",
        _ => throw Unknown(rank),
    };

    public static string Of(SealState seal) => seal switch
    {
        SealState.Holds => "holds",
        SealState.Broken => "broken",
        SealState.Missing => "missing",
        _ => throw Unknown(seal),
    };

    public static string Of(EvidenceRole role) => role switch
    {
        EvidenceRole.Support => "support",
        EvidenceRole.Context => "context",
        _ => throw Unknown(role),
    };

    public static string Of(ArticleStatus status) => status switch
    {
        ArticleStatus.Ok => "ok",
        ArticleStatus.Corrected => "corrected",
        ArticleStatus.Retracted => "retracted",
        _ => throw Unknown(status),
    };

    /// <summary>Null for a relation whose sides are told apart, as most are.</summary>
    public static string? Of(RelationDirection direction) => direction == RelationDirection.Symmetric ? "symmetric" : null;

    public static string? Of(ArticleOrigin? origin) => origin switch
    {
        null => null,
        ArticleOrigin.Wire => "wire",
        ArticleOrigin.PressRelease => "press-release",
        ArticleOrigin.Interview => "interview",
        _ => throw Unknown(origin),
    };

    public static string Of(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exact => "exact",
        Qualifier.About => "about",
        Qualifier.Nearly => "nearly",
        Qualifier.MoreThan => "more-than",
        Qualifier.AtLeast => "at-least",
        Qualifier.UpTo => "up-to",
        Qualifier.LessThan => "less-than",
        _ => throw Unknown(qualifier),
    };

    public static string Of(FigureForm form) => form switch
    {
        FigureForm.Value => "value",
        FigureForm.Change => "change",
        FigureForm.Ratio => "ratio",
        FigureForm.Share => "share",
        FigureForm.Ranked => "ranked",
        _ => throw Unknown(form),
    };

    /// <summary>The key under which extracts write what a figure is taken against.</summary>
    public static string Against(FigureForm form) => form switch
    {
        FigureForm.Change => "versus",
        FigureForm.Ratio => "than",
        FigureForm.Share => "whole",
        FigureForm.Ranked => "among",
        _ => throw Unknown(form),
    };

    public static string EdgeOf(LinkKind kind) => kind switch
    {
        LinkKind.If => EdgeNames.If,
        LinkKind.Because => EdgeNames.Because,
        LinkKind.Rebuts => EdgeNames.Rebuts,
        LinkKind.OutcomeOf => EdgeNames.OutcomeOf,
        LinkKind.ExampleOf => EdgeNames.ExampleOf,
        LinkKind.Within => EdgeNames.Within,
        _ => throw Unknown(kind),
    };

    public static string EdgeOf(Order order) => order switch
    {
        Order.Before => EdgeNames.Before,
        Order.After => EdgeNames.After,
        _ => throw Unknown(order),
    };

    private static InvalidOperationException Unknown(Enum value) => new($"the graph has no spelling for {value}");
}
