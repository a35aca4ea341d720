using KnowledgeGraph.Curation;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Images;

/// <summary>What an image depends on: the program, the policy, the files.</summary>
internal static class ImageKey
{
    /// <summary>SHA-256 over the compiled modules' ids, the policy, and each file's path and bytes.</summary>
    public static byte[] Of(FolderSnapshot snapshot, SealPolicy policy)
    {
        var sha = new Sha256();
        Append(sha, typeof(Graph));
        Append(sha, typeof(Knowledge));
        Append(sha, typeof(Curator));
        Append(sha, typeof(Mapping));
        Append(sha, typeof(EmbeddedStore));
        Append(sha, typeof(IGraphStore));
        sha.Append([(byte)policy]);
        snapshot.AppendTo(sha);
        var key = new byte[Sha256.Size];
        sha.Finish(key);
        return key;
    }

    /// <summary>A module's id is another with each change of its code, and of what it refers to.</summary>
    private static void Append(Sha256 sha, Type type) => sha.Append(type.Module.ModuleVersionId.ToByteArray());
}
