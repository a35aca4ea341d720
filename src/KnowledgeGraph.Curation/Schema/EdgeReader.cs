using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Schema;

/// <summary>Reads the edge types of relations and events; no name may mean two things.</summary>
internal sealed class EdgeReader(Findings findings)
{
    private readonly Dictionary<string, string> owners = [];

    /// <summary>Null where there is no direct edge, or its names cannot be used.</summary>
    public EdgeTypes? Read(Fields of, string id)
    {
        if (of.Map("edge") is not { } mapping)
        {
            return null;
        }

        var fields = new Fields(mapping, $"the edge of {id}", findings);
        var (actual, planned) = (fields.NeedText("actual"), fields.NeedText("planned"));
        fields.Close();
        return IsFree(actual, id) & IsFree(planned, id) ? new(actual!.Text, planned!.Text) : null;
    }

    private bool IsFree(YamlScalar? edge, string id)
    {
        if (edge is null)
        {
            return false;
        }

        if (!edge.Text.All(c => char.IsAsciiLetterUpper(c) || c == '_') || edge.Text[0] == '_')
        {
            findings.Add(SchemaErrors.EdgeName(edge.Place, edge.Text));
            return false;
        }

        if (owners.TryAdd(edge.Text, id))
        {
            return true;
        }

        findings.Add(SchemaErrors.EdgeTwice(edge.Place, edge.Text, owners[edge.Text]));
        return false;
    }
}
