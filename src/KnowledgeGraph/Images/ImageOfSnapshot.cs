using KnowledgeGraph.Curation;
using KnowledgeGraph.Cypher;

namespace KnowledgeGraph.Images;

/// <summary>The one image that belongs to a snapshot of the files under a policy.</summary>
internal sealed class ImageOfSnapshot(ImageFolder folder, FolderSnapshot snapshot, SealPolicy policy)
{
    private readonly ImageStore images = new(folder);
    private readonly byte[] key = ImageKey.Of(snapshot, policy);

    /// <summary>The graph as it was kept; null where it was not, or not whole.</summary>
    public FilledGraph? Find()
    {
        if (images.Find(key) is not { } image)
        {
            return null;
        }

        try
        {
            var tree = TreeImage.Read(image);
            var store = EmbeddedStore.FromImage(image);
            return image.IsAtEnd ? new(store, tree) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public async Task KeepAsync(EmbeddedStore store, Projection projection, CancellationToken cancellation)
    {
        var image = new ImageWriter();
        TreeImage.Write(projection, image);
        await store.WriteImageAsync(image, cancellation).ConfigureAwait(false);
        images.Keep(key, image.Written);
    }
}
