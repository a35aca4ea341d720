namespace KnowledgeGraph.Curation.Sources;

/// <summary>All files of a data folder, held in memory: what follows computes and reads nothing.</summary>
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

    private readonly List<SourceFile> files;
    private readonly Dictionary<string, SourceFile> byPath = [];

    public SourceFolder(IEnumerable<SourceFile> files)
    {
        this.files = [.. files];
        this.files.Sort((a, b) => InOrder(a.Path, b.Path));
        foreach (var file in this.files)
        {
            byPath.Add(file.Path, file);
        }
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

    public SourceFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The same folder with other contents for some of its files.</summary>
    public SourceFolder With(IEnumerable<SourceFile> changed)
    {
        var replaced = changed.ToDictionary(file => file.Path);
        return new(files.Where(file => !replaced.ContainsKey(file.Path)).Concat(replaced.Values));
    }

    /// <summary>The same folder without a file.</summary>
    public SourceFolder Without(string path) => new(files.Where(file => file.Path != path));

    /// <summary>YAML files directly in a folder (a path that ends with '/'), by name.</summary>
    public IEnumerable<SourceFile> YamlIn(string folder) => Under(folder).Where(file => file.Path.IndexOf('/', folder.Length) < 0);

    /// <summary>YAML files in a folder and the folders below it, by path.</summary>
    public IEnumerable<SourceFile> Under(string folder) =>
        files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".yaml", StringComparison.Ordinal));
}
