using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>A kind of event: its roles, and where one role acts on another (investor -> target) the direct edge between them.</summary>
/// <param name="SubjectRole">The role that a generated sentence begins with.</param>
/// <param name="ObjectRole">The role that follows the verb; null where the verb needs none.</param>
/// <param name="Edge">From <paramref name="SubjectRole"/> to <paramref name="ObjectRole"/>; null where the kind makes no direct edge.</param>
public sealed record EventDefinition(
    string Id, string Definition, Wording Wording, string SubjectRole, string? ObjectRole, ImmutableArray<SlotDefinition> Roles, EdgeTypes? Edge)
{
    /// <summary>How the sentence runs where a claim does not say who acts; null where the subject is always named.</summary>
    public PassiveWording? Passive { get; init; }
}
