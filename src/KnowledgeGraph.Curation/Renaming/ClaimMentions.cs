using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>Where an extract names one claim: as its key, in links, in what repeats it, in times before or after it.</summary>
internal sealed class ClaimMentions(RenameTarget.Claimed target)
{
    private readonly ClaimId claim = ClaimId.Of(target.Article, target.Old);

    public IEnumerable<Mention> In(RawExtract extract)
    {
        var quoted = extract.Passages.OfType<RawPassage.Quoted>().ToList();
        var isOwn = extract.Article == target.Article;
        var names = isOwn
            ? quoted.SelectMany(passage => passage.Repeats).Concat(extract.Claims.Select(found => found.Name)).Where(name => name.Text == target.Old)
            : [];
        var links = extract.Claims.SelectMany(found => found.Links).Select(link => link.Claim)
            .Where(name => name.Text == claim.Value || (isOwn && name.Text == target.Old));
        return names.Concat(links).Select(name => new Mention(name, target.Old, target.New)).Concat(Times(extract, quoted));
    }

    private IEnumerable<Mention> Times(RawExtract extract, List<RawPassage.Quoted> quoted) => quoted.Select(passage => passage.Manner.When)
        .Concat(extract.Claims.Select(found => found.Manner.When))
        .Concat(extract.Claims.SelectMany(found => FiguresOf(found.Form)).Select(figure => figure.When))
        .OfType<YamlScalar>().Where(when => WhenText.TryParse(when.Text, extract.Article, out var read) && read.Relative?.Claim == claim)
        .Select(when => new Mention(when, target.Old, ReferenceIn(when.Text), target.New));

    /// <summary>Behind "before" or "after", and behind the article where the full id is written.</summary>
    private int ReferenceIn(string when)
    {
        var start = when.Length - when.TrimStart().Length;
        var word = when.IndexOf(' ', start);
        return when.IndexOf(target.Old, when.IndexOf(claim.Value, word, StringComparison.Ordinal) is var full and >= 0 ? full + claim.Value.Length - target.Old.Length : word, StringComparison.Ordinal);
    }

    private static IEnumerable<RawFigure> FiguresOf(RawForm? form) => form switch
    {
        RawForm.Relation relation => relation.Figures,
        RawForm.Event occasion => occasion.Figures,
        _ => [],
    };
}
