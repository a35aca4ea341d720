namespace KnowledgeGraph.Curation.Sources;

/// <summary>All files of a data folder.</summary>
internal sealed class SourceFolder
{
    public const string Schema = "schema/";
    public const string Records = "seeds/";
    public const string Texts = "seeds/text/";
    public const string Entities = "curation/entities/";
    public const string Judgements = "curation/judgements.yaml";
    public const string Assertions = "curation/assertions.yaml";
    public const string Extracts = "curation/extracts/";
    public const string Seals = "curation/seals/";

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

    /// <summary>YAML files directly in a folder (a path that ends with '/'), by name.</summary>
    public IEnumerable<SourceFile> YamlIn(string folder) => Under(folder).Where(file => file.Path.IndexOf('/', folder.Length) < 0);

    /// <summary>YAML files in a folder and the folders below it, by path.</summary>
    public IEnumerable<SourceFile> Under(string folder) =>
        files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".yaml", StringComparison.Ordinal));
}
