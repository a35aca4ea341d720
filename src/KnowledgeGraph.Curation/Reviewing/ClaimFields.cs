using System.Collections.Immutable;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>A claim as keys and resolved values: what a curator has to hold against the quote.</summary>
internal sealed class ClaimFields(Sentence sentence, Func<EntityId, Entity> entityOf)
{
    public ImmutableArray<ReviewField> Of(ResolvedClaim claim)
    {
        var fields = new List<ReviewField>();
        fields.AddRange(Form(claim.Form));
        fields.AddRange(FigureForms.Of(claim.Form).Select(Figure));
        var modality = claim.Modality;
        fields.Add(new("how", $"{Word(modality.Act)}, {Word(modality.Status)}, {Word(modality.Polarity)}"));
        fields.Add(new("said_by", claim.SaidBy.IsEmpty ? "the author" : string.Join(", who reports ", claim.SaidBy.Select(Name))));
        if (claim.When is { } when)
        {
            fields.Add(new("when", When(when)));
        }

        fields.AddRange(claim.Links.Select(link => new ReviewField(Array.Find(LinkKey.All, key => key.Kind == link.Link.Kind)!.Key, link.Link.Claim.Value)));
        fields.AddRange(claim.StandIns.Select(standIn => new ReviewField("stands", $"\"{standIn.Words}\" for {string.Join(", ", standIn.For.Select(Name))}")));
        fields.AddRange(Standing(claim.Standing));
        fields.AddRange(claim.Silences.Select(silence => new ReviewField("silence", $"{silence.Code}: {silence.Reason}")));
        return [.. fields];
    }

    private IEnumerable<ReviewField> Form(Form form) => form switch
    {
        Form.Relation relation => relation.Slots.Prepend(relation.Object).Prepend(relation.Subject).Select(Place).Prepend(new("relation", relation.Predicate.Id)),
        Form.Event occasion => occasion.Roles.Select(Place).Prepend(new("is", occasion.Entity.Value)).Prepend(new("event", occasion.Kind.Id))
            .Concat(occasion.Outcome is { } outcome ? [new ReviewField("outcome", outcome)] : []),
        Form.Statement statement => [new("about", string.Join("; ", statement.About.Select(Name)))],
        _ => [],
    };

    private ReviewField Place(Filling filling)
    {
        var terms = string.Join("; ", filling.Terms.Select(Term)) + (filling.Rest == Rest.AndOthers ? "; and others" : "");
        return new(filling.Role, filling.Reading == Model.Reading.Together ? $"{terms} (together)" : terms);
    }

    private ReviewField Figure(Figure figure)
    {
        var written = figure.AsWritten is null ? "" : $", as written \"{figure.AsWritten}\"";
        return new("figure", $"{sentence.Measured(figure)}{written}{(figure.When is { } when ? $", {When(when)}" : "")}");
    }

    private static IEnumerable<ReviewField> Standing(Standing standing)
    {
        if (standing.Rank != Rank.Normal)
        {
            yield return new("rank", standing.Reason is null ? Word(standing.Rank) : $"{Word(standing.Rank)}: {standing.Reason}");
        }

        if (standing.Doubt is not null)
        {
            yield return new("doubt", standing.Doubt);
        }
    }

    private static string When(When when)
    {
        var (from, to) = ($"{when.From:yyyy-MM-dd}", $"{when.To:yyyy-MM-dd}");
        return from.Length + to.Length == 0 ? $"{when}" : $"{when}, which is {(from.Length == 0 ? "any day" : from)} to {(to.Length == 0 ? "any day" : to)}";
    }

    private string Term(Term term) => term is Term.Of(var id) ? Name(id) : $"\"{term}\"";

    private string Name(EntityId id) => $"{entityOf(id).Label} ({id})";

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
