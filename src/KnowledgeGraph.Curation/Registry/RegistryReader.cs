using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Registry;

/// <summary>Reads curation/entities/.</summary>
internal static class RegistryReader
{
    public static EntityRegistry Read(SourceFolder folder, Vocabulary vocabulary, Findings findings)
    {
        var entities = new Dictionary<string, Entity>();
        var places = new Dictionary<string, Place>();
        var reader = new EntityReader(vocabulary, findings);
        foreach (var file in folder.Under(SourceFolder.Entities))
        {
            foreach (var entry in Entries.Of(file, "an entity", Entries.IsSlug, findings))
            {
                if (!places.TryAdd(entry.Key.Text, entry.Key.Place))
                {
                    findings.Add(ShapeErrors.DuplicateId(entry.Key.Place, "entity", entry.Key.Text, places[entry.Key.Text]));
                }
                else if (reader.Read(entry) is { } entity)
                {
                    entities.Add(entry.Key.Text, entity);
                }
            }
        }

        List<Entity> sorted = [.. entities.Values];
        sorted.Sort((a, b) => a.Id.CompareTo(b.Id));
        return new([.. sorted], places.Keys.ToHashSet());
    }
}
