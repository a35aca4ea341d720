using System.Text;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Specs;

/// <summary>All of a knowledge that its files say, as text: two are equal exactly if the texts are. What proved a quote on this machine is not part of it.</summary>
internal static class KnowledgeDump
{
    public static string Of(Knowledge knowledge)
    {
        var text = new StringBuilder();
        var sentence = new Sentence(knowledge.Vocabulary, id => knowledge.EntityById[id.Value]);
        foreach (var article in knowledge.Articles)
        {
            text.Append($"article {article.Id} {article.Published} {article.Publisher} {article.Status} {article.Length}\n");
        }

        foreach (var entity in knowledge.Entities.Where(entity => entity.Id.Article is not null))
        {
            text.Append($"entity {entity.Id} {entity.Kind.Id} {entity.Label} {entity.Event?.Id}\n");
        }

        foreach (var claim in knowledge.Claims)
        {
            Write(text, claim, sentence);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Claim claim, Sentence sentence)
    {
        text.Append($"claim {claim.Id} {claim.Review.Seal} {claim.Place}: {sentence.Of(claim)}\n");
        if (claim.Modality != Modality.Plain)
        {
            text.Append($"  {claim.Modality.Act} {claim.Modality.Status} {claim.Modality.Polarity}\n");
        }

        Line(text, "together", string.Join(", ", Fillings(claim.Form).Where(filling => filling.Reading == Model.Reading.Together).Select(filling => filling.Role)));
        Line(text, "said by", string.Join(" < ", claim.SaidBy));
        Line(text, "when", claim.When is { } when ? $"{when} {when.From:yyyy-MM-dd}..{when.To:yyyy-MM-dd} {when.Precision} {when.Relative}" : "");
        Line(text, "standing", claim.Standing == Standing.Normal ? "" : $"{claim.Standing.Rank} {claim.Standing.Reason} {claim.Standing.Doubt}");
        Line(text, "links", string.Join(", ", claim.Links.Select(link => $"{link.Kind} {link.Claim}")));
        Line(text, "as written", string.Join("; ", FigureForms.Of(claim.Form).Select(figure => figure.AsWritten)));
        foreach (var (role, quote) in claim.Evidence)
        {
            text.Append($"  {role} {quote.Start}-{quote.End} {quote.Exact}\n");
        }
    }

    private static IEnumerable<Filling> Fillings(Form form) => form switch
    {
        Form.Relation relation => relation.Slots.Prepend(relation.Object).Prepend(relation.Subject),
        Form.Event occasion => occasion.Roles,
        _ => [],
    };

    private static void Line(StringBuilder text, string key, string value) => text.Append(value.Length == 0 ? "" : $"  {key} {value}\n");
}
