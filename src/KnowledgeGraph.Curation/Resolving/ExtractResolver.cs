using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Follows every reference of one extract.</summary>
internal sealed class ExtractResolver(RawExtract extract, ArticleScope scope)
{
    private readonly TimeResolver times = new(scope);
    private readonly EvidenceCollector evidence = new(scope);
    private readonly MannerResolver manners = new(scope, extract.Voice);

    public ResolvedExtract Resolve()
    {
        new OwnEntities(scope.Entities, scope.Vocabulary, scope.Findings).Collect(extract);
        CheckHead();
        evidence.Collect(extract);
        var (general, forms) = (StandIns(extract.StandIns), new FormResolver(scope, times));
        var claims = ImmutableArray.CreateBuilder<ResolvedClaim>();
        foreach (var passage in extract.Passages.OfType<RawPassage.Quoted>())
        {
            var standIns = general.AddRange(StandIns(passage.StandIns));
            claims.AddRange(passage.Claims.Select(claim => Claim(claim, passage, standIns, forms)).OfType<ResolvedClaim>());
        }

        return new(
            scope.Article, claims.ToImmutable(), [.. scope.Entities.Own], [.. extract.Names.SelectMany(Written)],
            [.. extract.Passages.Select(ResolvedPassage.Of).OfType<ResolvedPassage>()], extract.Place)
        {
            Voice = extract.Voice is { Text: var voice } ? (scope.Entities.FindOwn(voice) ?? scope.Entities.Registry.Find(voice))?.Id : null,
        };
    }

    private ResolvedClaim? Claim(RawClaim written, RawPassage.Quoted passage, ImmutableArray<StandIn> standIns, FormResolver forms)
    {
        var manner = written.Manner.Over(passage.Manner);
        var form = written.Form is null ? null : forms.Resolve(written.Form, written.Name);
        var (modality, speakers) = (manners.Modality(manner), manners.Speakers(manner, written.Name));
        var when = manner.When is null ? null : times.Resolve(manner.When);
        var standing = manners.Standing(written.Standing, $"claim {written.Name.Text}");
        var via = StandIns(written.Via);
        if (!Slug.IsValid(written.Name.Text))
        {
            return null;
        }

        var id = ClaimId.Of(scope.Article, written.Name.Text);
        var (links, proof) = (Links(written, id), evidence.Of(written.Name.Text));
        if (form is null || !scope.Claims.IsFirst(id, written.Name.Place) || !proof.Any(item => item.Role == EvidenceRole.Support))
        {
            return null;
        }

        CheckTimeWords(when, manner.When, proof);
        var claim = new ResolvedClaim(id, form, modality, speakers, when, standing, proof, links, [], written.Name.Place)
        {
            FigurePlaces = FigurePlaces.Of(written.Form),
            WhenPlace = manner.When?.Place,
            Silences = written.Silences,
        };
        return claim with { StandIns = [.. standIns.Where(standIn => IsUsed(standIn, claim)), .. via] };
    }

    private ImmutableArray<ResolvedLink> Links(RawClaim written, ClaimId id)
    {
        var links = ImmutableArray.CreateBuilder<ResolvedLink>();
        foreach (var (kind, name) in written.Links)
        {
            var target = scope.Claims.Find(name.Text, name.Place);
            if (target == id)
            {
                scope.Findings.Add(ClaimErrors.LinkToItself(name.Place, id.Name));
            }
            else if (target is not null)
            {
                links.Add(new(new(kind, target), name.Place));
            }
        }

        return links.ToImmutable();
    }

    /// <summary>Who is meant may be unknown, which has its error already; the words are the article's all the same.</summary>
    private IEnumerable<WrittenName> Written(RawNames names) => names.Written.Select(name => new WrittenName(scope.Entities.Known(names.Entity.Text)?.Id, name.Text));

    private ImmutableArray<StandIn> StandIns(ImmutableArray<RawStandIn> written) =>
        [.. written.Select(standIn => new StandIn(
            ArticleText.NormaliseSpan(standIn.Words.Text), [.. standIn.For.Select(scope.Entities.Find).OfType<Entity>().Select(entity => entity.Id)]))];

    private static bool IsUsed(StandIn standIn, ResolvedClaim claim) =>
        claim.Evidence.Any(item => item.Quote.Exact.Contains(standIn.Words, StringComparison.Ordinal)) && claim.Entities.Any(id => standIn.For.Contains(id));

    private void CheckTimeWords(When? when, YamlScalar? written, ImmutableArray<ResolvedEvidence> proof)
    {
        if (when?.Words is { } words && !proof.Any(item => item.Quote.Exact.Contains(ArticleText.NormaliseSpan(words), StringComparison.Ordinal)))
        {
            scope.Findings.Add(ClaimErrors.WordsNotQuoted(written!.Place, words));
        }
    }

    private void CheckHead()
    {
        if (extract.Clock is not null && (!WhenText.TryParse(extract.Clock.Text, scope.Article, out var clock) || clock.Relative is not null || clock.Text.Length == 0))
        {
            scope.Findings.Add(ShapeErrors.NotADate(extract.Clock.Place, extract.Clock.Text, DateSpan.Rule));
        }

        if (extract.Voice is not null && extract.Voice.Text != "author")
        {
            scope.Entities.Find(extract.Voice);
        }

        var owners = new Dictionary<string, string>();
        foreach (var names in extract.Names)
        {
            scope.Entities.Find(names.Entity);
            foreach (var name in names.Written.Where(name => !owners.TryAdd(name.Text, names.Entity.Text)))
            {
                scope.Findings.Add(ClaimErrors.WordsOfTwo(name.Place, name.Text, owners[name.Text], names.Entity.Text));
            }
        }
    }
}
