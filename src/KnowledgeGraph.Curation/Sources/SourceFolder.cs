using System.Text;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.Sources;

/// <summary>All files of a data folder.</summary>
internal sealed class SourceFolder
{
    public const string Schema = "schema/";
    public const string Records = "seeds/";
    public const string Texts = "seeds/text/";
    public const string Curation = "curation/";
    public const string Entities = $"{Curation}entities/";
    public const string Judgements = $"{Curation}judgements.yaml";
    public const string Assertions = $"{Curation}assertions.yaml";
    public const string Extracts = $"{Curation}extracts/";
    public const string Seals = $"{Curation}seals/";

    /// <summary>What the name of a YAML file ends with.</summary>
    public const string Yaml = ".yaml";

    private readonly SourceFile[] files;

    /// <param name="files">No two with one path. The array is the folder's from here on.</param>
    public SourceFolder(SourceFile[] files)
    {
        Array.Sort(files, (a, b) => InOrder(a.Path, b.Path));
        this.files = files;
    }

    /// <summary>By path.</summary>
    public IReadOnlyList<SourceFile> Files => files;

    /// <remarks>The framework's ordinal comparison is made of vector code, which is compiled anew at each start.</remarks>
    private static int InOrder(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] - right[i];
            }
        }

        return left.Length - right.Length;
    }

    public SourceFile? Find(string path)
    {
        var (low, high) = (0, files.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = InOrder(files[middle].Path, path);
            if (order == 0)
            {
                return files[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The same folder with other contents for some of its files.</summary>
    public SourceFolder With(IEnumerable<SourceFile> changed)
    {
        var replaced = changed.ToDictionary(file => file.Path);
        return new([.. Array.FindAll(files, file => !replaced.ContainsKey(file.Path)), .. replaced.Values]);
    }

    /// <summary>The same folder without a file.</summary>
    public SourceFolder Without(string path) => new(Array.FindAll(files, file => file.Path != path));

    /// <summary>A file of this folder as it is here and with another content; null where that is the same.</summary>
    public ChangedFile? Changed(string path, string content)
    {
        var (before, after) = (Find(path)?.Bytes, Encoding.UTF8.GetBytes(content));
        return before is not null && after.AsSpan().SequenceEqual(before) ? null : new(path, before, after);
    }

    /// <summary>YAML files directly in a folder (a path that ends with '/'), by name.</summary>
    public IEnumerable<SourceFile> YamlIn(string folder) => Under(folder).Where(file => file.IsDirectlyIn(folder));

    /// <summary>YAML files in a folder and the folders below it, by path.</summary>
    public IEnumerable<SourceFile> Under(string folder) => files.Where(file => file.IsIn(folder) && file.IsYaml);
}
