using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>The files of a data folder as they were at one moment: names and bytes of all that a reading looks at.</summary>
public sealed class FolderSnapshot
{
    internal FolderSnapshot(SourceFolder files) => Files = files;

    internal SourceFolder Files { get; }

    /// <summary>Adds each file's path and bytes, with their lengths, to a hash: it tells any two snapshots apart that differ in anything.</summary>
    public void AppendTo(Sha256 sha)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var file in Files.Files)
        {
            AppendCounted(Encoding.UTF8.GetBytes(file.Path), length);
            AppendCounted(file.Bytes, length);
        }

        void AppendCounted(ReadOnlySpan<byte> bytes, Span<byte> length)
        {
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            sha.Append(length);
            sha.Append(bytes);
        }
    }
}
