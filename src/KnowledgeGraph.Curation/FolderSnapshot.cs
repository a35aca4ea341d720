using System.Text;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>The files of a data folder as they were at one moment: names and bytes of all that a reading looks at.</summary>
public sealed class FolderSnapshot
{
    internal FolderSnapshot(SourceFolder files) => Files = files;

    internal SourceFolder Files { get; }

    /// <summary>Adds each file's path and bytes to a hash: it tells any two snapshots apart that differ in anything.</summary>
    public void AppendTo(QuickHash hash)
    {
        foreach (var file in Files.Files)
        {
            hash.Append(Encoding.UTF8.GetBytes(file.Path));
            hash.Append(file.Bytes);
        }
    }
}
