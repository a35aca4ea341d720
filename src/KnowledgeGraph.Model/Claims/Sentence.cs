using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>The sentence of a claim, from the schema's words; a statement's is its own. It holds the claim's status, its "not" and a denial, never its speaker.</summary>
/// <param name="entityOf">The entity whose name is shown for an id.</param>
public sealed class Sentence(Vocabulary vocabulary, Func<EntityId, Entity> entityOf)
{
    /// <summary>The kind whose members are several under one name.</summary>
    private const string Group = "group";

    public string Of(Claim claim) => Of(claim.Form, claim.Modality);

    /// <summary>Of a claim whose quotes may not be proved yet.</summary>
    public string Of(Form form, Modality modality) => form switch
    {
        Form.Statement statement => statement.Text,
        _ when modality.Act == Act.Denied => $"It is denied that {Plain(form, modality)}",
        _ => Capitalised(Plain(form, modality)),
    };

    /// <summary>A figure as people read it: <c>net profit of BYD: 9.155 billion CNY</c>.</summary>
    public string Measured(Figure figure)
    {
        var text = new StringBuilder(figure.Measure.Label);
        text.Append(figure.Of is null ? "" : $" of {NameOf(figure.Of)}").Append(figure.Scope is null ? "" : $" ({figure.Scope})");
        return text.Append(": ").Append(Extent(figure)).ToString();
    }

    /// <summary>How much it is, and against what, without whose it is: <c>change of 100.38 % versus a year earlier</c>.</summary>
    public string Extent(Figure figure)
    {
        var quantity = QuantityWords.Of(figure.Quantity, vocabulary);
        var part = QuantityWords.PartOf(figure.Quantity);
        var against = figure.Against is null ? null : Words(figure.Against);
        return figure.Form switch
        {
            FigureForm.Change => against is null ? $"change of {quantity}" : $"change of {quantity} versus {against}",
            FigureForm.Share => $"share of {part ?? quantity} of {against}",
            FigureForm.Ratio => part is null ? $"{quantity} times that of {against}" : $"{part} of that of {against}",
            FigureForm.Ranked => $"rank {quantity} {(figure.Against is Term.Of ? "among" : "in")} {against}",
            _ => quantity,
        };
    }

    private static string Capitalised(string sentence) => $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";

    private string Plain(Form form, Modality modality) => form switch
    {
        Form.Relation relation => Relation(relation, modality),
        Form.Event occasion => Event(occasion, modality),
        Form.Measured measured => $"{Measured(measured.Figure)}{Hedge(modality)}.",
        _ => throw new InvalidOperationException($"no sentence for {form.GetType().Name}"),
    };

    private string Relation(Form.Relation relation, Modality modality)
    {
        var text = new StringBuilder($"{Names(relation.Subject)} {relation.Predicate.Wording.Verb(modality, NumberOf(relation.Subject))} {Names(relation.Object)}");
        return Finish(text, relation.Predicate.Slots, relation.Slots, relation.Figures, null);
    }

    private string Event(Form.Event occasion, Modality modality)
    {
        var subject = occasion.Roles.FirstOrDefault(role => role.Role == occasion.Kind.SubjectRole);
        var patient = occasion.Roles.FirstOrDefault(role => role.Role == occasion.Kind.ObjectRole);
        var wording = occasion.Kind.Wording;
        if (subject is null && occasion.Kind.Passive is { } passive)
        {
            subject = occasion.Roles.FirstOrDefault(role => role.Role == passive.SubjectRole);
            wording = subject is null ? wording : passive.Wording;
        }

        var verb = wording.Verb(modality, subject is null ? GrammaticalNumber.Singular : NumberOf(subject));
        var text = new StringBuilder($"{(subject is null ? "Somebody" : Names(subject))} {verb}");
        text.Append(patient is null ? "" : $" {Names(patient)}");
        return Finish(text, occasion.Kind.Roles, [.. occasion.Roles.Where(role => role != subject && role != patient)], occasion.Figures, occasion.Outcome);
    }

    private string Finish(
        StringBuilder text, ImmutableArray<SlotDefinition> slots, ImmutableArray<Filling> fillings, ImmutableArray<Figure> figures, string? outcome)
    {
        foreach (var slot in slots)
        {
            foreach (var filling in fillings.Where(filling => filling.Role == slot.Name))
            {
                text.Append(slot.Phrase.Length == 0 ? "" : $" {slot.Phrase}").Append($" {Names(filling)}");
            }
        }

        foreach (var figure in figures)
        {
            text.Append($", {Measured(figure)}");
        }

        return text.Append(outcome is null ? "" : $", outcome: {outcome}").Append('.').ToString();
    }

    private GrammaticalNumber NumberOf(Filling filling) =>
        filling is { Terms: [var only], Rest: Rest.None } && !IsGroup(only) ? GrammaticalNumber.Singular : GrammaticalNumber.Plural;

    private bool IsGroup(Term term) => term is Term.Of(var entity) && entityOf(entity).Kind.Id == Group;

    private static string Hedge(Modality modality) => (modality.Polarity == Polarity.Negated ? " (not so)" : "") + modality.Status switch
    {
        Status.Planned => " (planned)",
        Status.Forecast => " (forecast)",
        Status.Hypothetical => " (hypothetical)",
        _ => "",
    };

    private string Names(Filling filling)
    {
        var names = filling.Terms.Select(Words).ToList();
        if (filling.Rest == Rest.AndOthers)
        {
            names.Add("others");
        }

        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    private string Words(Term term) => term is Term.Of(var entity) ? NameOf(entity) : term.ToString()!;

    private string NameOf(EntityId id) => entityOf(id).Label;
}
