using System.Collections.Immutable;
using KnowledgeGraph.Curation.EditorSchemas;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation;

/// <summary>What an editor needs to complete and check the YAML files: JSON Schemas in <c>schema/json/</c>.</summary>
public static class EditorSupport
{
    /// <summary>Writes the schemas of the folder as it is now.</summary>
    /// <returns>The paths of those whose content changed, relative to the data folder.</returns>
    /// <exception cref="IOException">A file could not be read or written.</exception>
    public static async Task<ImmutableArray<string>> WriteSchemasAsync(DataFolder folder, CancellationToken cancellation)
    {
        var files = await Task.Run(() => JsonSchemas.Of(FolderLoader.Load(folder, cancellation)), cancellation).ConfigureAwait(false);
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files)
        {
            var path = Path.Combine(folder.Root, file.Path);
            if (File.Exists(path) && (await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false)).AsSpan().SequenceEqual(file.After))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.After, cancellation).ConfigureAwait(false);
            written.Add(file.Path);
        }

        return written.ToImmutable();
    }
}
