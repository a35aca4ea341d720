using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

internal static class WordingReader
{
    public static Wording Read(Fields fields)
    {
        var (says, denies, @base) = (fields.NeedText("says"), fields.NeedText("denies"), fields.NeedText("base"));
        return new(says?.Text ?? "", denies?.Text ?? "", @base?.Text ?? "");
    }
}
