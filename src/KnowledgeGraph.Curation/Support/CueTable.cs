namespace KnowledgeGraph.Curation.Support;

/// <summary>All cues, by the act, status or polarity that they show.</summary>
internal sealed class CueTable(IReadOnlyDictionary<string, CueMeaning> meanings)
{
    private readonly Dictionary<string, CueScanner> scanners = [];

    /// <summary>Null where schema/ has no cues for it.</summary>
    public CueMeaning? Find(string name) => meanings.GetValueOrDefault(name);

    /// <summary>Finds the cues of these languages.</summary>
    /// <param name="languages">BCP 47 tags; script and region do not count.</param>
    public CueScanner ScannerOf(IEnumerable<string> languages)
    {
        var spoken = languages.Select(tag => tag.Split('-')[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        var key = string.Join(' ', spoken);
        lock (scanners)
        {
            if (!scanners.TryGetValue(key, out var scanner))
            {
                scanners.Add(key, scanner = new(meanings.Values, spoken));
            }

            return scanner;
        }
    }
}
