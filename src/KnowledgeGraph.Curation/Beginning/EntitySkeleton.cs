using System.Text;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.EditorSchemas;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Beginning;

/// <summary>An entry of the registry to fill in, in the file that has most of its kind.</summary>
internal sealed class EntitySkeleton(SourceFolder folder)
{
    public PlannedSkeleton Of(NewEntity request)
    {
        var vocabulary = new VocabularyReader(folder, new Findings()).Read();
        var registry = RegistryReader.Read(folder, vocabulary, new Findings());
        var fault = !Slug.IsValid(request.Id) ? $"'{request.Id}' cannot be the id of an entity: write {Slug.Rule}"
            : registry.IsExcused(request.Id) ? $"there is an entity '{request.Id}' already{(registry.Find(request.Id) is { } known ? $" ({known.Place})" : "")}"
            : !vocabulary.Kinds.ContainsKey(request.Kind) ? $"no kind '{request.Kind}' in schema/kinds.yaml{Report.DidYouMean(request.Kind, vocabulary.Kinds.Keys)}"
            : null;
        return fault is null ? Planned(request, registry) : PlannedSkeleton.Refused(fault);
    }

    private PlannedSkeleton Planned(NewEntity request, EntityRegistry registry)
    {
        // What is left out is named by the check: a name, and of an event its kind.
        var line = $"{request.Id}: {{kind: {request.Kind}{(request.Name is null ? "" : $", name: {Quoted(request.Name)}")}}}";
        var path = registry.Entities.Where(entity => entity.Kind.Id == request.Kind).GroupBy(entity => entity.Place.File)
            .OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault() ?? $"{SourceFolder.Entities}{request.Kind}.yaml";
        if (folder.Find(path) is not { } file)
        {
            return new(new([new(path, 2)], null), [new(path, null, Encoding.UTF8.GetBytes($"{SchemaLine.Of(path)}\n{line}\n"))]);
        }

        var inserted = YamlWalk.Read(file, new Findings()) is YamlMapping root ? new Insertion(file).Entry(root, request.Id, line) : null;
        return inserted is null
            ? PlannedSkeleton.Refused($"{path} cannot be read to its end, or is written in braces, so the new entry has no place")
            : new(new([new(path, inserted.Line)], null), [inserted.File]);
    }

    /// <summary>As it is where that reads back within braces; otherwise in quotation marks.</summary>
    private static string Quoted(string name) =>
        name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '\'') && char.IsLetterOrDigit(name[0]) && !name.EndsWith(' ') ? name : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
