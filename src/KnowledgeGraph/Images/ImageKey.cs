using KnowledgeGraph.Curation;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Images;

/// <summary>What an image depends on: the program, the policy, the files.</summary>
internal static class ImageKey
{
    /// <summary>A hash over the compiled modules' ids, the policy, and each file's path and bytes.</summary>
    public static byte[] Of(FolderSnapshot snapshot, SealPolicy policy)
    {
        var hash = new QuickHash();
        Append(hash, typeof(Graph));
        Append(hash, typeof(Knowledge));
        Append(hash, typeof(Curator));
        Append(hash, typeof(Mapping));
        Append(hash, typeof(EmbeddedStore));
        Append(hash, typeof(IGraphStore));
        hash.Append([(byte)policy]);
        snapshot.AppendTo(hash);
        return hash.ToBytes();
    }

    /// <summary>A module's id is another with each change of its code, and of what it refers to.</summary>
    private static void Append(QuickHash hash, Type type) => hash.Append(type.Module.ModuleVersionId.ToByteArray());
}
