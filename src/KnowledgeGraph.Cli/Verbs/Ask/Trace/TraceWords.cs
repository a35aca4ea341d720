using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The state of a seal in words, the same in every format.</summary>
internal static class TraceWords
{
    public static string Of(SealState seal) => seal switch
    {
        SealState.Holds => "holds",
        SealState.Broken => "broken: changed since its review",
        SealState.Missing => "missing: nobody has reviewed it",
        _ => throw new InvalidOperationException($"no words for {seal}"),
    };
}
