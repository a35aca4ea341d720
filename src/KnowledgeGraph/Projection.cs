using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph;

/// <summary>What the files of a data folder say, and the nodes and edges that this makes: the graph before it is in any store.</summary>
public sealed class Projection : IClaimOrigins
{
    private Projection(CurationResult curated)
    {
        Curated = curated;
        Content = Mapping.Of(curated.Knowledge);
    }

    /// <summary>The knowledge, and every finding about the files.</summary>
    public CurationResult Curated { get; }

    public GraphContent Content { get; }

    /// <summary>Reads the folder and checks it as before a publish. Articles with errors are left out.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static async Task<Projection> ReadAsync(DataFolder folder, SealPolicy policy, CancellationToken cancellation) =>
        new(await Curator.ReadToPublishAsync(folder, policy, cancellation).ConfigureAwait(false));

    /// <summary>Reads and checks files that are in memory.</summary>
    public static Projection Of(FolderSnapshot snapshot, SealPolicy policy) => new(Curator.Read(snapshot, policy));

    /// <summary>What there is to say beside the graph.</summary>
    public WorkingTree ToTree()
    {
        var knowledge = Curated.Knowledge;
        var claims = new Dictionary<string, int>();
        foreach (var claim in knowledge.Claims)
        {
            var article = claim.Id.Article.Value;
            claims[article] = claims.GetValueOrDefault(article) + 1;
        }

        var isFaulty = knowledge.Articles.IsEmpty && Curated.HasErrors;
        return new(Curated.LeftOut, isFaulty, [.. Curated.Quoted.Select(Article)], this);

        ReadArticle Article(QuotedShare share) => new(
            share.Article.Value, claims.GetValueOrDefault(share.Article.Value), share.Quoted, share.Length, Curated.Texts.Find(share.Article) is not null);
    }

    ClaimOrigin? IClaimOrigins.Find(string claim) =>
        Curated.Knowledge.ClaimById.TryGetValue(claim, out var found) ? ClaimOrigin.Of(found, Curated.Texts) : null;
}
