using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>Beside the text: what is open, what nobody has read, and each passage of the extract with its claims.</summary>
internal sealed class PanelHtml(ArticleCoverage article, PassageList passages, Html html)
{
    public void Write()
    {
        html.Open("aside").Line();
        Open();
        Unread();
        foreach (var marks in passages.All)
        {
            Passage(passages.NumberOf(marks[0]), marks);
        }

        html.Close("aside").Line();
    }

    private void Open()
    {
        html.Open("section", ("class", "list open-list")).Element("h2", null, article.Open == 0 ? "Nothing is open" : $"Open: {article.Open}").Open("ul");
        for (var i = 0; i < article.Occurrences.Length; i++)
        {
            if (article.Occurrences[i] is { State: OccurrenceState.Open } one)
            {
                html.Open("li").Open("a", ("href", $"#o{i}")).Text(article.Words(one.Whole)).Close("a")
                    .Element("small", null, $" {CoverageWords.Of(one.Sort)}{(one.Entities.IsEmpty ? "" : $" ({string.Join(" or ", one.Entities)})")}, {Place(one.Range)}").Close("li");
            }
        }

        html.Close("ul").Close("section").Line();
    }

    private void Unread()
    {
        if (article.Unread == 0)
        {
            return;
        }

        html.Open("section", ("class", "list open-list")).Element("h2", null, $"Unread sentences: {article.Unread}").Open("ul");
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            if (article.Sentences[i] is { IsUnread: true } sentence)
            {
                html.Open("li").Open("a", ("href", $"#s{i}")).Text(article.Words(sentence.Range)).Close("a").Element("small", null, $" {Place(sentence.Range)}").Close("li");
            }
        }

        html.Close("ul").Close("section").Line();
    }

    private void Passage(int number, IReadOnlyList<int> marks)
    {
        var first = article.Marks[marks[0]];
        html.Open("section", ("id", $"p{number}"), ("class", $"passage of-{CoverageWords.Of(first.Kind)}"));
        html.Open("h3").Element("b", "number", $"{number}")
            .Element("span", $"kind {CoverageWords.Of(first.Kind)}", first.Reason is { } reason ? $"skipped: {CoverageWords.Of(reason)}" : CoverageWords.Of(first.Kind))
            .Element("code", null, $"{first.Place.File}:{first.Place.Line}").Close("h3");
        foreach (var mark in marks)
        {
            Words(mark);
        }

        foreach (var name in first.Claims)
        {
            Claim(name);
        }

        html.Close("section").Line();
    }

    private void Words(int mark)
    {
        var shown = article.Marks[mark];
        html.Open("blockquote", ("class", CoverageWords.Of(shown.Kind))).Open("a", ("href", $"#m{mark}")).Text(article.Words(shown.Range)).Close("a")
            .Element("small", null, $" {(shown.Kind == OccurrenceState.Context ? "context, " : "")}{Place(shown.Range)}").Close("blockquote");
    }

    private void Claim(string name)
    {
        html.Open("div", ("class", "claim"));
        if (article.Claims.TryGetValue(name, out var claim))
        {
            html.Element("p", null, claim.Sentence).Open("p", ("class", "about"))
                .Element("code", null, claim.Id.Value).Element("span", null, Manner(claim.Modality)).Element("code", null, $"{claim.Place.File}:{claim.Place.Line}").Close("p");
        }
        else
        {
            html.Open("p", ("class", "about")).Element("code", null, $"{article.Article.Id}/{name}").Element("span", null, "has an error, see kg check").Close("p");
        }

        html.Close("div");
    }

    private static string Manner(Modality modality) =>
        $"{modality.Act}, {modality.Status}{(modality.Polarity == Polarity.Negated ? ", negated" : "")}".ToLowerInvariant();

    private static string Place(TextRange range) => $"{range.Line}:{range.Column}";
}
