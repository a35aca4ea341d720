using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Resolves what stands in a slot or role: ids, words, lists of them.</summary>
internal sealed class FillingResolver(ArticleScope scope)
{
    private const string Others = "others";

    /// <summary>Null where nothing of it can stand; every reason is reported.</summary>
    public Filling? Resolve(SlotDefinition slot, YamlNode written, Model.Reading reading)
    {
        var items = written is YamlSequence list ? list.Items : [written];
        var terms = ImmutableArray.CreateBuilder<Term>();
        var (rest, isFaulty) = (Rest.None, false);
        foreach (var item in items)
        {
            if (item is YamlScalar { Text: Others })
            {
                rest = Rest.AndOthers;
            }
            else if (TermOf(slot, item) is not { } term)
            {
                isFaulty = true;
            }
            else if (terms.Contains(term))
            {
                scope.Findings.Add(ShapeErrors.Repeated(item.Place, slot.Name, term.ToString()!));
            }
            else
            {
                terms.Add(term);
            }
        }

        if (terms.Count == 0 && !isFaulty)
        {
            scope.Findings.Add(items.Count == 0 ? ShapeErrors.EmptyList(written.Place, slot.Name) : ClaimErrors.OnlyOthers(written.Place, slot.Name));
        }

        return terms.Count == 0 ? null : new(slot.Name, terms.ToImmutable(), reading, rest);
    }

    private Term? TermOf(SlotDefinition slot, YamlNode item) => item switch
    {
        YamlScalar { Text.Length: 0 } => Reported(ShapeErrors.EmptyText(item.Place, slot.Name)),
        YamlScalar words when slot.Kinds.IsEmpty => new Term.Words(words.Text),
        YamlScalar id => EntityOf(slot, id),
        YamlMapping mapping => WordsOf(slot, mapping),
        _ => Reported(ShapeErrors.WrongShape(item.Place, slot.Name, "an id, {words: ...} or a list of them", item.Shape)),
    };

    private Term.Of? EntityOf(SlotDefinition slot, YamlScalar id)
    {
        if (scope.Entities.Find(id) is not { } entity)
        {
            return null;
        }

        if (!slot.Kinds.Contains(entity.Kind.Id))
        {
            scope.Findings.Add(ReferenceErrors.KindNotAllowed(id.Place, id.Text, entity.Kind.Id, slot.Name, slot.Kinds));
        }

        return new(entity.Id);
    }

    private Term? WordsOf(SlotDefinition slot, YamlMapping mapping)
    {
        var fields = new Fields(mapping, slot.Name, scope.Findings);
        var words = fields.NeedText("words");
        fields.Close();
        if (words is not null && slot.Words == SlotWords.Refused)
        {
            scope.Findings.Add(ReferenceErrors.WordsNotAllowed(words.Place, slot.Name, slot.Kinds));
        }

        return words is null ? null : new Term.Words(words.Text);
    }

    private Term? Reported(Diagnostic diagnostic)
    {
        scope.Findings.Add(diagnostic);
        return null;
    }
}
