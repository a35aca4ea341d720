using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>The claims of one extract, and the claims, its own or others', that it names.</summary>
internal sealed class ArticleClaims
{
    private readonly Dictionary<string, Place> places = [];
    private readonly List<NamedClaim> named = [];

    /// <summary>Takes in an extract; a name that stands twice is reported.</summary>
    public ArticleClaims(RawExtract extract, Findings findings)
    {
        (Article, Findings, IsIncomplete) = (extract.Article, findings, findings.IsIncomplete);
        foreach (var claim in extract.Claims.Where(claim => Slug.IsValid(claim.Name.Text)))
        {
            var id = ClaimId.Of(extract.Article, claim.Name.Text).Value;
            if (!places.TryAdd(id, claim.Name.Place))
            {
                findings.Add(ShapeErrors.DuplicateId(claim.Name.Place, "claim", claim.Name.Text, places[id]));
            }
        }
    }

    public ArticleId Article { get; }

    public Findings Findings { get; }

    /// <summary>Whether a syntax error may hide claims.</summary>
    public bool IsIncomplete { get; }

    public IEnumerable<string> Ids => places.Keys;

    /// <summary>What <see cref="Find"/> was asked for and is not known to be there.</summary>
    public IReadOnlyList<NamedClaim> Named => named;

    /// <summary>Whether this is the place where the claim's name stands first.</summary>
    public bool IsFirst(ClaimId id, Place place) => places.TryGetValue(id.Value, out var first) && first == place;

    /// <summary>The claim of this name in the article, or of this full id, which another article may have; null where there is none.</summary>
    public ClaimId? Find(string written, Place place)
    {
        ClaimId? id = Slug.IsValid(written) ? ClaimId.Of(Article, written) : ClaimId.TryParse(written, out var full) ? full : null;
        if (id is not null && places.ContainsKey(id.Value))
        {
            return id;
        }

        named.Add(new(written, id, place));
        return id?.Article == Article ? null : id;
    }
}

/// <param name="Id">Null where the words can be no claim's name.</param>
internal sealed record NamedClaim(string Written, ClaimId? Id, Place Place);
