using System.Text;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Vocabularies;

/// <summary>docs/vocabulary.md, made of schema/ and the shipped extracts.</summary>
internal sealed class VocabularyPage(VocabularyUse use)
{
    private const string Unused = "No shipped claim uses it.";

    private readonly StringBuilder page = new();

    public string Write()
    {
        page.Append(
            """
            # Vocabulary

            Everything an extract may use by name, with its definition and, where the shipped extracts use it, one example. This page is made from `schema/`
            (run the tests of KnowledgeGraph.Curation.Tests with `KG_FILL=1`); [format.md](format.md) says how an entry is written. One relation, event or measure for one meaning.

            """);
        Relations();
        Events();
        Measures();
        Table("Kinds", "kind | label in the graph | definition", use.Vocabulary.Kinds.Values.OrderBy(kind => kind.Id, StringComparer.Ordinal)
            .Select(kind => $"`{kind.Id}` | `{kind.Label}` | {kind.Definition}{Note(use.UsesKind(kind.Id), "Nothing shipped is of this kind.")}"));
        Table("Roles and slots", "name | definition", use.Vocabulary.Roles.Values.OrderBy(role => role.Id, StringComparer.Ordinal)
            .Select(role => $"`{role.Id}` | {role.Definition}{Note(use.UsesRole(role.Id), Unused)}"));
        Table("Units", "unit | dimension | definition | words of articles", use.Vocabulary.Units.Values.OrderBy(unit => unit.Id, StringComparer.Ordinal)
            .Select(unit => $"`{unit.Id}` | {unit.Dimension} | {unit.Definition}{Note(use.UsesUnit(unit.Id), "No shipped figure has it.")} | {string.Join(", ", unit.Words)}"));
        Table("Currencies", "code | name | words of articles", use.Vocabulary.Currencies.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal)
            .Select(currency => $"`{currency.Code}` | {currency.Name}.{Note(use.UsesUnit(currency.Code), "No shipped figure has it.")} | {string.Join(", ", currency.Words)}"));
        Cues();
        return page.ToString();
    }

    private void Relations()
    {
        page.Append("\n## Relations\n");
        foreach (var relation in use.Vocabulary.Relations.Values.OrderBy(relation => relation.Id, StringComparer.Ordinal))
        {
            var sides = $"{Kinds(relation.Subject)} {(relation.Direction == RelationDirection.Symmetric ? "and" : "→")} {Kinds(relation.Object)}{Slots(relation.Slots)}";
            Entry(relation.Id, relation.Definition, $"{sides}. {Edge(relation.Edge)}", use.ExampleOf(form => form is Form.Relation told && told.Predicate.Id == relation.Id));
        }
    }

    private void Events()
    {
        page.Append("\n## Events\n");
        foreach (var kind in use.Vocabulary.Events.Values.OrderBy(kind => kind.Id, StringComparer.Ordinal))
        {
            var roles = string.Join("; ", kind.Roles.Select(Slot));
            Entry(kind.Id, kind.Definition, $"{roles}. {Edge(kind.Edge)}", use.ExampleOf(form => form is Form.Event told && told.Kind.Id == kind.Id));
        }
    }

    private void Measures()
    {
        page.Append("\n## Measures\n");
        foreach (var measure in use.Vocabulary.Measures.Values.OrderBy(measure => measure.Id, StringComparer.Ordinal))
        {
            Entry(
                measure.Id, measure.Definition, $"{measure.Dimension}, of {Kinds(measure.Of)}.",
                use.ExampleOf(form => VocabularyUse.FiguresOf(form).Any(figure => figure.Measure.Id == measure.Id)));
        }
    }

    private void Cues()
    {
        string[] manners = ["asserted", "announced", "alleged", "denied", "opinion", "recommended", "actual", "planned", "forecast", "hypothetical", "negated"];
        Table("Cues", "manner | definition | words that ask for it", manners.Select(use.CueOf).OfType<CueMeaning>()
            .Select(cue => $"`{cue.Name}` | {cue.Definition} | {string.Join(", ", cue.Strong.Select(phrase => phrase.Text))}"));
    }

    private void Entry(string id, string definition, string shape, ResolvedClaim? example) =>
        page.Append($"\n**{id}** {definition}\n\n{shape}\n\n> {(example is null ? Unused : $"“{VocabularyUse.QuoteOf(example)}” ({example.Id}) {use.SentenceOf(example)}")}\n");

    private void Table(string title, string columns, IEnumerable<string> rows)
    {
        page.Append($"\n## {title}\n\n| {columns} |\n|{string.Concat(columns.Split('|').Select(_ => "---|"))}\n");
        foreach (var row in rows)
        {
            page.Append($"| {row} |\n");
        }
    }

    private static string Kinds(IEnumerable<string> kinds) => string.Join(", ", kinds);

    private static string Slots(IEnumerable<SlotDefinition> slots) => string.Concat(slots.Select(slot => $"; {Slot(slot)}"));

    private static string Slot(SlotDefinition slot)
    {
        var fillers = slot.Words == SlotWords.Allowed ? slot.Kinds.Append("words") : slot.Kinds;
        return $"`{slot.Name}`: {Kinds(fillers)}{(slot.Need == SlotNeed.Required ? " (required)" : "")}";
    }

    private static string Edge(EdgeTypes? edge) => edge is null ? "No direct edge." : $"`{edge.Actual}`, planned `{edge.Planned}`.";

    private static string Note(bool isUsed, string otherwise) => isUsed ? "" : $" {otherwise}";
}
