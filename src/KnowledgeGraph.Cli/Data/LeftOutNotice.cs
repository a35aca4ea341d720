namespace KnowledgeGraph.Cli.Data;

/// <summary>What an answer does not rest on, in lines for people.</summary>
internal static class LeftOutNotice
{
    public static IEnumerable<string> Of(WorkingTree tree)
    {
        var left = tree.LeftOut;
        if (left.Unreviewed + left.Changed + left.Entities > 0)
        {
            yield return $"left out: {Join(
                Part(left.Unreviewed, "claim nobody has reviewed", "claims nobody has reviewed"),
                Part(left.Changed, "claim changed since its review", "claims changed since their review"),
                Part(left.Entities, "claim that names an unreviewed or changed entity", "claims that name an unreviewed or changed entity"))} (--unsealed lets them in)";
        }

        if (left.Unproved > 0)
        {
            yield return $"left out: {Part(left.Unproved, "claim", "claims")} with neither a text nor a seal to prove the quotes";
        }

        if (left.ArticlesWithErrors.Length > 0)
        {
            yield return $"left out: {Part(left.ArticlesWithErrors.Length, "article", "articles")} with errors, see kg check: {string.Join(", ", left.ArticlesWithErrors)}";
        }

        if (tree.IsFaulty)
        {
            yield return "left out: everything, for schema, registry or judgements have errors; see kg check";
        }

        var absent = WithoutText(tree);
        if (absent.Count > 0)
        {
            yield return "sealed, not re-proved here: " + string.Join(", ", absent) + (absent.Count == 1 ? " (its text is" : " (their texts are") + " not on this machine)";
        }
    }

    private static List<string> WithoutText(WorkingTree tree)
    {
        var absent = new List<string>();
        foreach (var article in tree.Articles)
        {
            if (article is { Claims: > 0, HasText: false })
            {
                absent.Add(article.Id);
            }
        }

        return absent;
    }

    private static string Join(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));

    private static string Part(int count, string one, string many) => count == 0 ? "" : count == 1 ? $"1 {one}" : $"{count} {many}";
}
