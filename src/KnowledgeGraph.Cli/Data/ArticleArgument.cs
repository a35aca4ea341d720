using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Data;

/// <summary>The argument <c>[article...]</c>.</summary>
internal static class ArticleArgument
{
    public static Argument<string[]> Create(string description) => new("article") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    /// <exception cref="Refusal">That can be no article's id.</exception>
    public static ImmutableArray<ArticleId> Ids(ParseResult parsed, Argument<string[]> argument) =>
    [
        .. (parsed.GetValue(argument) ?? []).Select(name => ArticleId.TryParse(name, out var id)
            ? id
            : throw new Refusal($"'{name}' is no article id; write {Slug.Rule}", ExitCode.Usage)),
    ];

    /// <exception cref="Refusal">One that is asked for is not among them.</exception>
    public static ImmutableArray<ArticleId> Of(ParseResult parsed, Argument<string[]> argument, IEnumerable<ArticleId> articles)
    {
        var asked = Ids(parsed, argument);
        NeedKnown(asked, articles);
        return asked;
    }

    /// <exception cref="Refusal">Nothing is known of one of them.</exception>
    public static void NeedKnown(ImmutableArray<ArticleId> asked, IEnumerable<ArticleId> articles)
    {
        var known = articles.ToHashSet();
        if (asked.FirstOrDefault(id => !known.Contains(id)) is { } unknown)
        {
            throw new Refusal($"there is no article '{unknown}'; the articles are {string.Join(", ", known.Order())}", ExitCode.Usage);
        }
    }
}
