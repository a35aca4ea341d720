using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Resolves what a claim says.</summary>
internal sealed class FormResolver(ArticleScope scope, TimeResolver times)
{
    private readonly FigureResolver figures = new(scope, times);
    private readonly PlacesResolver places = new(scope);

    /// <summary>Null where the form cannot stand; every reason is reported.</summary>
    public Form? Resolve(RawForm written, YamlScalar claim) => written switch
    {
        RawForm.Relation relation => Relation(relation),
        RawForm.Event occasion => Event(occasion, claim),
        RawForm.Measured measured => figures.Resolve(measured.Figure) is { } figure ? new Form.Measured(figure) : null,
        RawForm.Statement statement => new Form.Statement(
            statement.Says.Text, [.. statement.About.Select(scope.Entities.Find).OfType<Entity>().Select(entity => entity.Id)]),
        _ => null,
    };

    private Form.Relation? Relation(RawForm.Relation written)
    {
        var carried = figures.ResolveAll(written.Figures);
        if (scope.Vocabulary.Relations.GetValueOrDefault(written.Predicate.Text) is not { } predicate)
        {
            var known = scope.Vocabulary.Relations.Keys.Order(StringComparer.Ordinal);
            scope.Findings.Add(ReferenceErrors.UnknownRelation(written.Predicate.Place, written.Predicate.Text, known));
            return null;
        }

        var sides = predicate.Sides;
        ImmutableArray<YamlEntry> entries = [.. Entry(sides[0], written.Subject), .. Entry(sides[1], written.Object)];
        var fillings = places.Resolve(written.Places, predicate.Slots, entries, sides);
        places.CheckNeeds(written.Places, predicate.Slots, predicate.Id);
        var subject = fillings.FirstOrDefault(filling => filling.Role == sides[0].Name);
        var @object = fillings.FirstOrDefault(filling => filling.Role == sides[1].Name);
        return subject is null || @object is null ? null : new(
            predicate, subject, @object, [.. fillings.Where(filling => filling != subject && filling != @object)], carried);
    }

    private Form.Event? Event(RawForm.Event written, YamlScalar claim)
    {
        var carried = figures.ResolveAll(written.Figures);
        if (scope.Vocabulary.Events.GetValueOrDefault(written.Kind.Text) is not { } kind)
        {
            var known = scope.Vocabulary.Events.Keys.Order(StringComparer.Ordinal);
            scope.Findings.Add(ReferenceErrors.UnknownEventKind(written.Kind.Place, written.Kind.Text, known));
            return null;
        }

        var roles = places.Resolve(written.Places, kind.Roles, [], []);
        places.CheckNeeds(written.Places, kind.Roles, kind.Id);
        var name = written.Is ?? claim;
        var entity = scope.Entities.FindOwn(name.Text) ?? (written.Is is null ? null : scope.Entities.Registry.Find(name.Text));
        return entity is null ? null : new(kind, entity.Id, roles, written.Outcome?.Text, carried);
    }

    private static ImmutableArray<YamlEntry> Entry(SlotDefinition side, YamlNode? value) =>
        value is null ? [] : [new(new(value.Place, side.Name), value)];
}
