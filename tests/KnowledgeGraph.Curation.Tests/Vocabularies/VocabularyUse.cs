using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Vocabularies;

/// <summary>What the repository's claims use of its vocabulary. Neither texts nor seals matter, so that it is the same on every machine.</summary>
internal sealed class VocabularyUse
{
    private const int TellingLength = 40;

    private readonly CheckedFolder all = new FolderCheck(FolderLoader.Load(RepositoryTests.Repository() with { Texts = "" }, CancellationToken.None)).Run();

    public VocabularyUse()
    {
        Claims = [.. all.Articles.SelectMany(article => article.Claims).Select(claim => claim.Claim)];
        Figures = [.. Claims.SelectMany(claim => FiguresOf(claim.Form))];
    }

    public Model.Vocabulary Vocabulary => all.Vocabulary;

    /// <summary>By article, in the order of the extracts.</summary>
    public IReadOnlyList<ResolvedClaim> Claims { get; }

    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Null where the schema has no words for it.</summary>
    public CueMeaning? CueOf(string manner) => all.Basis.Cues.Find(manner);

    public bool UsesKind(string kind) =>
        all.Registry.Entities.Any(entity => entity.Kind.Id == kind) || all.Articles.Any(article => article.Extract?.Own.Any(entity => entity.Kind.Id == kind) == true);

    public bool UsesRole(string role) => Claims.Any(claim => FillingsOf(claim.Form).Any(filling => filling.Role == role));

    public bool UsesUnit(string code) => Figures.Any(figure => figure.Quantity.Unit.Code == code || figure.Quantity.Unit.Per == code);

    /// <summary>The claim that shows a word best: plain and without doubt, its quote short but telling. Null where no claim uses it.</summary>
    public ResolvedClaim? ExampleOf(Func<Form, bool> uses) =>
        Claims.Where(claim => uses(claim.Form))
            .OrderBy(claim => claim.Standing.Doubt is null ? 0 : 1)
            .ThenBy(claim => claim.Modality == Modality.Plain ? 0 : 1)
            .ThenBy(claim => QuoteOf(claim).Length < TellingLength ? 1 : 0)
            .ThenBy(claim => QuoteOf(claim).Length)
            .ThenBy(claim => claim.Id.Value, StringComparer.Ordinal)
            .FirstOrDefault();

    public string SentenceOf(ResolvedClaim claim) => new Sentence(all.Vocabulary, id => all.Registry.Find(id.Value) ?? OwnEntity(id)).Of(claim.Form, claim.Modality);

    public static string QuoteOf(ResolvedClaim claim) => claim.Evidence.First(item => item.Role == EvidenceRole.Support).Quote.Exact;

    public static IEnumerable<Figure> FiguresOf(Form form) => form switch
    {
        Form.Relation relation => relation.Figures,
        Form.Event occasion => occasion.Figures,
        Form.Measured measured => [measured.Figure],
        _ => [],
    };

    private static IEnumerable<Filling> FillingsOf(Form form) => form switch
    {
        Form.Relation relation => relation.Slots,
        Form.Event occasion => occasion.Roles,
        _ => [],
    };

    private Entity OwnEntity(EntityId id) => all.Articles.SelectMany(article => article.Extract?.Own ?? []).First(entity => entity.Id == id);
}
