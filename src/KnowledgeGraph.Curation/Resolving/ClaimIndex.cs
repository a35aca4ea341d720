using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>The claims that any extract writes, so that one may name another.</summary>
internal sealed class ClaimIndex
{
    private readonly Dictionary<string, Place> places = [];
    private readonly HashSet<ArticleId> incomplete = [];

    /// <summary>Takes in an extract; a name that stands twice is reported.</summary>
    public void Add(RawExtract extract, Findings findings)
    {
        if (findings.IsIncomplete)
        {
            incomplete.Add(extract.Article);
        }

        foreach (var claim in extract.Claims.Where(claim => Slug.IsValid(claim.Name.Text)))
        {
            var id = ClaimId.Of(extract.Article, claim.Name.Text).Value;
            if (!places.TryAdd(id, claim.Name.Place))
            {
                findings.Add(ShapeErrors.DuplicateId(claim.Name.Place, "claim", claim.Name.Text, places[id]));
            }
        }
    }

    /// <summary>Whether this is the place where the claim's name stands first.</summary>
    public bool IsFirst(ClaimId id, Place place) => places.TryGetValue(id.Value, out var first) && first == place;

    /// <summary>The claim of this name in the article, or of this full id; null, and reported, where there is none.</summary>
    public ClaimId? Find(string written, Place place, ArticleId article, Findings findings)
    {
        ClaimId? id = Slug.IsValid(written) ? ClaimId.Of(article, written) : ClaimId.TryParse(written, out var full) ? full : null;
        if (id is not null && places.ContainsKey(id.Value))
        {
            return id;
        }

        if (id is null || !incomplete.Contains(id.Article))
        {
            findings.Add(ReferenceErrors.UnknownClaim(place, written, places.Keys.Select(known => Local(known, article))));
        }

        return null;
    }

    private static string Local(string id, ArticleId article) =>
        id.StartsWith($"{article}/", StringComparison.Ordinal) ? id[(article.Value.Length + 1)..] : id;
}
