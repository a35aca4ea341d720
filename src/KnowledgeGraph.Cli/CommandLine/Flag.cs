using System.CommandLine;

namespace KnowledgeGraph.Cli.CommandLine;

/// <summary>An option that is there or not.</summary>
/// <remarks>An Option of bool would do; generic code over bool cannot be compiled ahead of time, and each start would pay for it.</remarks>
internal sealed class Flag : Option<string?>
{
    public Flag(string name)
        : base(name) => Arity = ArgumentArity.Zero;

    public bool IsSet(ParseResult parsed) => parsed.GetResult(this) is not null;
}
