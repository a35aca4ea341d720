using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>What a claim says on one of the three axes, as the curator writes it.</summary>
/// <param name="Axis"><c>act</c>, <c>status</c> or <c>polarity</c>.</param>
/// <param name="IsPlain">Whether it is what a claim says where nothing is written.</param>
internal readonly record struct Manner(string Axis, string Name, bool IsPlain)
{
    public const string Act = "act", Status = "status", Polarity = "polarity";

    public static Manner[] Of(Modality modality) =>
    [
        new(Act, MannerResolver.Acts.Words[(int)modality.Act], modality.Act == Model.Act.Asserted),
        new(Status, MannerResolver.Statuses.Words[(int)modality.Status], modality.Status == Model.Status.Actual),
        new(Polarity, MannerResolver.Polarities.Words[(int)modality.Polarity], modality.Polarity == Model.Polarity.Affirmed),
    ];

    public static string AxisOf(string name) => MannerResolver.Acts.Words.Contains(name) ? Act : MannerResolver.Statuses.Words.Contains(name) ? Status : Polarity;
}
