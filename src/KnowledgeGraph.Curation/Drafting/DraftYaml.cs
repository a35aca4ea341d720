using System.Text;

namespace KnowledgeGraph.Curation.Drafting;

/// <summary>Writes drafts as passages of an extract.</summary>
internal static class DraftYaml
{
    public static string Of(ArticleCoverage article, IReadOnlyList<PassageDraft> drafts)
    {
        var text = new StringBuilder();
        text.Append($"# Drafts for article {article.Article.Id}: {article.Open} open, {article.Unread} unread {(article.Unread == 1 ? "sentence" : "sentences")}. None is accepted: put an id for each '?', say what the words say,\n");
        text.Append("# and take out what does not hold. What is left of '?' is an error to kg check.\n");
        for (var i = 0; i < drafts.Count; i++)
        {
            if (i == 0 || drafts[i].Sentence != drafts[i - 1].Sentence)
            {
                text.Append($"\n# {drafts[i].Sentence.Line}:{drafts[i].Sentence.Column} {Remark(article.Words(drafts[i].Sentence))}\n");
            }

            Write(drafts[i], text);
        }

        return text.ToString();
    }

    private static void Write(PassageDraft draft, StringBuilder text)
    {
        if (draft.Dismissal is { } reason)
        {
            text.Append($"# or dismiss it: skip: {reason.ToString().ToLowerInvariant()}\n");
        }

        text.Append($"- quote: >-\n    {draft.Quote.Text}\n");
        text.Append(draft.Quote.Occurrence == 0 ? "" : $"  occurrence: {draft.Quote.Occurrence}\n");
        if (draft.See is { Occurrence: 0 } see)
        {
            text.Append($"  see: >-\n    {see.Text}\n");
        }
        else if (draft.See is { } nth)
        {
            text.Append($"  see:\n    exact: >-\n      {nth.Text}\n    occurrence: {nth.Occurrence}\n");
        }

        text.Append(draft.When is null ? "" : $"  when: {draft.When}\n").Append("  claims:\n");
        foreach (var claim in draft.Claims)
        {
            text.Append($"    {claim.Name}: {claim.Form}  # {Remark(claim.Remark)}\n");
        }
    }

    /// <summary>A remark ends with its line, and YAML takes no control characters even there.</summary>
    private static string Remark(string words) => string.Concat(words.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
