using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>YAML files that nothing reads, mostly for a slip in a name, an ending or a folder: what they say would be passed over without a word.</summary>
internal static class StrayFiles
{
    private static readonly string[] OfCuration = ["judgements.yaml", "assertions.yaml", "entities/**/*.yaml", "extracts/*.yaml", "seals/*.yaml"];

    public static void Report(SourceFolder folder, Findings findings)
    {
        foreach (var file in folder.Files.Where(file => !file.IsIn(SourceFolder.Texts)))
        {
            var place = new Place(file.Path, 1, 1);
            if (!file.IsYaml)
            {
                findings.Add(ShapeErrors.OtherEnding(place, file.Stem + SourceFolder.Yaml));
            }
            else if (file.IsIn(SourceFolder.Schema) && !VocabularyReader.Files.Contains(file.Name))
            {
                findings.Add(ShapeErrors.StrayFile(place, SourceFolder.Schema, VocabularyReader.Files));
            }
            else if (file.IsIn(SourceFolder.Curation) && !IsReadInCuration(file))
            {
                findings.Add(ShapeErrors.StrayFile(place, SourceFolder.Curation, OfCuration));
            }
        }
    }

    private static bool IsReadInCuration(SourceFile file) =>
        file.Path is SourceFolder.Judgements or SourceFolder.Assertions || file.IsIn(SourceFolder.Entities) || file.IsDirectlyIn(SourceFolder.Extracts) || file.IsDirectlyIn(SourceFolder.Seals);
}
