using System.Collections.Immutable;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>One scenario to run; of an outline, one row of its examples.</summary>
/// <param name="Feature">The file below <c>features/</c>, with slashes.</param>
/// <param name="Example">From 1 over all rows of all tables; 0 where the scenario is no outline.</param>
internal sealed record Scenario(string Feature, string Name, int Example, ImmutableArray<Step> Steps)
{
    /// <summary>One line that names the scenario for good.</summary>
    public string Key => Example == 0 ? $"{Feature} {Name}" : $"{Feature} {Name} #{Example}";
}

/// <param name="Text">As written, without Given, When, Then and And; examples filled in.</param>
/// <param name="Table">Rows of cells; empty where there is no table.</param>
internal sealed record Step(string Text, string? Document, ImmutableArray<ImmutableArray<string>> Table);
