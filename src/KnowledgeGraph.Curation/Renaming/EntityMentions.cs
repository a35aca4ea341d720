using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>Every scalar of an extract that is read as an entity's id, whichever it names.</summary>
internal sealed class EntityMentions(Vocabulary vocabulary)
{
    private const string Others = "others";

    public IEnumerable<YamlScalar> In(RawExtract extract)
    {
        var head = extract.Names.Select(names => names.Entity).Concat(StandIns(extract.StandIns)).Concat(extract.Actors.Select(actor => actor.Slug));
        var quoted = extract.Passages.OfType<RawPassage.Quoted>().ToList();
        return Present(extract.Voice).Concat(head)
            .Concat(quoted.SelectMany(passage => StandIns(passage.StandIns).Concat(Speakers(passage.Manner))))
            .Concat(quoted.SelectMany(passage => passage.Claims).SelectMany(Claim));
    }

    private IEnumerable<YamlScalar> Claim(RawClaim claim) => Speakers(claim.Manner).Concat(StandIns(claim.Via)).Concat(claim.Form switch
    {
        RawForm.Relation relation => Filling(relation.Subject).Concat(Filling(relation.Object)).Concat(Figures(relation.Figures))
            .Concat(vocabulary.Relations.GetValueOrDefault(relation.Predicate.Text) is { } predicate ? Places(relation.Places, predicate.Slots) : []),
        RawForm.Event occasion => Present(occasion.Is).Concat(Figures(occasion.Figures))
            .Concat(vocabulary.Events.GetValueOrDefault(occasion.Kind.Text) is { } kind ? Places(occasion.Places, kind.Roles) : []),
        RawForm.Measured measured => Figures([measured.Figure]),
        RawForm.Statement statement => statement.About,
        _ => [],
    });

    /// <summary>A slot that takes no entity is plain text, whatever its words look like.</summary>
    private static IEnumerable<YamlScalar> Places(RawPlaces places, IEnumerable<SlotDefinition> slots) =>
        places.Entries.Where(entry => slots.Any(slot => slot.Name == entry.Key.Text && !slot.Kinds.IsEmpty)).SelectMany(entry => Filling(entry.Value));

    private static IEnumerable<YamlScalar> Filling(YamlNode? node) => node switch
    {
        YamlScalar scalar => Present(scalar),
        YamlSequence list => list.Items.OfType<YamlScalar>().Where(item => item.Text != Others),
        _ => [],
    };

    private static IEnumerable<YamlScalar> Figures(IEnumerable<RawFigure> figures) => figures.SelectMany(figure => Present(figure.Of)
        .Concat(figure.Forms.Where(form => form.Form != FigureForm.Change).Select(form => form.Against?.Value).OfType<YamlScalar>()));

    private static IEnumerable<YamlScalar> Speakers(RawManner manner) => manner.SaidBy?.Speakers.AsEnumerable() ?? [];

    private static IEnumerable<YamlScalar> StandIns(IEnumerable<RawStandIn> standIns) => standIns.SelectMany(standIn => standIn.For);

    private static IEnumerable<YamlScalar> Present(YamlScalar? scalar) => scalar is null ? [] : [scalar];
}
