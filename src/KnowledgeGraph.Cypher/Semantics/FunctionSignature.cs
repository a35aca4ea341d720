using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>What the binder knows of a function that is no aggregate.</summary>
/// <param name="Name">The one spelling that engine and messages use, such as <c>toUpper</c>; queries may use any case.</param>
/// <param name="MaximumArguments">Not below <paramref name="MinimumArguments"/>; <see cref="int.MaxValue"/> for any number.</param>
/// <param name="Rule">How the type of the result follows.</param>
/// <param name="Result">The type for <see cref="ResultRule.Fixed"/>; without meaning for the other rules.</param>
/// <param name="Accepts">For each argument the kinds it takes; null and unknown are always taken. Arguments beyond the list take anything.</param>
internal sealed record FunctionSignature(
    string Name, int MinimumArguments, int MaximumArguments, ResultRule Rule, StaticType Result, AcceptedKinds[] Accepts)
{
    /// <summary>Whether two calls with the same arguments may differ within one row.</summary>
    public bool IsRandom => Name is "rand" or "randomUUID";

    public StaticType TypeOf(BoundExpression[] arguments) => Rule switch
    {
        ResultRule.Fixed => Result,
        ResultRule.FirstArgument => arguments[0].Type,
        ResultRule.ItemOfFirstArgument => arguments[0].Type.Element ?? StaticType.Any,
        _ => JoinOf(arguments),
    };

    private static StaticType JoinOf(BoundExpression[] arguments)
    {
        var type = StaticType.Null;
        foreach (var argument in arguments)
        {
            type = type.Join(argument.Type);
        }

        return type;
    }
}
