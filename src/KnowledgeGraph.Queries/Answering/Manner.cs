namespace KnowledgeGraph.Queries;

/// <summary>How a claim is said and what is said to be, in the words of the extracts: <c>announced</c>, <c>planned</c>, <c>affirmed</c>.</summary>
public sealed record Manner(string Act, string Status, string Polarity)
{
    /// <summary>Only what differs from a plain affirmed fact: <c>announced, planned</c>; empty for such a fact.</summary>
    public override string ToString()
    {
        var words = new List<string>(3);
        Add(words, Act, "asserted");
        Add(words, Status, "actual");
        Add(words, Polarity, "affirmed");
        return string.Join(", ", words);
    }

    internal static Manner Of(Row row) => new(row.Text("act"), row.Text("status"), row.Text("polarity"));

    private static void Add(List<string> words, string word, string plain)
    {
        if (word != plain)
        {
            words.Add(word);
        }
    }
}
