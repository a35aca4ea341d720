using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Data;

/// <summary>The argument <c>[article...]</c>.</summary>
internal static class ArticleArgument
{
    public static Argument<string[]> Create(string description) => new("article") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    /// <exception cref="Refusal">Nothing is known of such an article.</exception>
    public static ImmutableArray<ArticleId> Of(ParseResult parsed, Argument<string[]> argument, CurationResult curated)
    {
        var known = curated.Knowledge.Articles.Select(article => article.Id).Concat(curated.LeftOut.ArticlesWithErrors).ToHashSet();
        return [.. (parsed.GetValue(argument) ?? []).Select(name => ArticleId.TryParse(name, out var id) && known.Contains(id)
            ? id
            : throw new Refusal($"there is no article '{name}'; the articles are {string.Join(", ", known.Order())}", ExitCode.Usage))];
    }
}
