namespace KnowledgeGraph.Model;

/// <summary>The direct edges of a relation or event kind.</summary>
/// <param name="Actual">Type where the status is actual: <c>INVESTED_IN</c>.</param>
/// <param name="Planned">Type where the status is planned or forecast: <c>PLANS_TO_INVEST_IN</c>; always another name than <paramref name="Actual"/>.</param>
public sealed record EdgeTypes(string Actual, string Planned);
