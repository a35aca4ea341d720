using KnowledgeGraph.Curation.Reading;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>Reads the keys that a passage may give to its claims.</summary>
internal static class MannerReader
{
    public static RawManner Read(Fields fields) => new(
        fields.Find("said_by") is null ? null : new(fields.Texts("said_by")), fields.Text("when"), fields.Text("act"), fields.Text("status"), fields.Text("polarity"));
}
