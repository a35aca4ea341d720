using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>The variables that can be named at a place. What the outer scope has is seen too, unless a name hides it.</summary>
internal sealed class Scope(Scope? outer)
{
    private readonly Growing<BoundVariable> _variables = new();

    /// <summary>What surrounds a subquery, a comprehension or a projection; null for a whole query.</summary>
    public Scope? Outer { get; } = outer;

    /// <summary>Its own variables, in the order they came.</summary>
    public Growing<BoundVariable> Variables => _variables;

    public void Add(BoundVariable variable) => _variables.Add(variable);

    public BoundVariable? Find(string name) => FindOwn(name) ?? Outer?.Find(name);

    public BoundVariable? FindOwn(string name)
    {
        foreach (var variable in _variables)
        {
            if (variable.Name == name)
            {
                return variable;
            }
        }

        return null;
    }

    /// <summary>Names that look like this one, nearest first, for messages.</summary>
    public string? NearestTo(string name)
    {
        string? nearest = null;
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            foreach (var variable in scope._variables)
            {
                if (variable.Name is { } other && other.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    nearest ??= other;
                }
            }
        }

        return nearest;
    }
}
