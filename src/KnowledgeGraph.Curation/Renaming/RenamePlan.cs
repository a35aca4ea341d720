using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Writing;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>Works out a rename in memory, and checks the folder as it would be before anything is written.</summary>
internal sealed class RenamePlan(SourceFolder folder)
{
    private readonly CheckedFolder before = new FolderCheck(folder).Run();

    public PlannedRename For(string from, string to)
    {
        if (RenameTarget.Parse(from, to, out var refusal) is not { } target)
        {
            return PlannedRename.Refused(refusal!);
        }

        if ((FaultOf(before) ?? FaultOf(target)) is { } fault)
        {
            return PlannedRename.Refused(fault);
        }

        var edits = Edits(target, out refusal);
        return refusal is null ? Checked(target, edits) : PlannedRename.Refused(refusal);
    }

    private PlannedRename Checked(RenameTarget target, SortedDictionary<string, FileEdits> edits)
    {
        var after = new FolderCheck(folder.With(edits.Values.Select(file => new SourceFile(file.Source.Path, file.After)))).Run();
        var renamed = Renamed(target);
        if (FirstError(after) is { } error)
        {
            return PlannedRename.Refused($"the files would have an error afterwards: {error}");
        }

        if (new RenameGuard(renamed).Difference(before, after) is { } other)
        {
            return PlannedRename.Refused($"'{other}' would say something else afterwards: '{target.New}' means another one somewhere; choose another id");
        }

        var seals = new RenamedSeals(before, after, renamed);
        var files = edits.Values.Select(file => file.ToChanged()).Concat(seals.Files().Select(Sealed)).ToImmutableArray();
        var lines = edits.Values.Select(file => new RenamedFile(file.Source.Path, file.Lines)).ToImmutableArray();
        return new(new(target.From, target.To, lines, [.. seals.Rewritten], null), files);
    }

    private static string? FaultOf(CheckedFolder all) =>
        FirstError(all) is { } error ? $"the files have errors, and an id could be missed; mend them first (kg check): {error}" : null;

    private static Diagnostic? FirstError(CheckedFolder all) => all.Findings.Sorted().FirstOrDefault(finding => finding.Severity == Severity.Error);

    private string? FaultOf(RenameTarget target)
    {
        var known = Known(target).ToHashSet();
        return target is RenameTarget.Own own && OwnOfClaim.ClaimOf(own, before) is { } claim ? $"'{own.From}' has its id from the claim '{claim}'; rename the claim"
            : !known.Contains(target.From) ? $"there is no '{target.From}'{Report.DidYouMean(target.From, known)}"
            : known.Contains(target.To) ? $"there is a '{target.To}' already; two that are the same are joined by a judgement"
            : null;
    }

    private IEnumerable<string> Known(RenameTarget target) => target switch
    {
        RenameTarget.Registered => before.Registry.Ids,
        RenameTarget.Own => before.Articles.SelectMany(article => article.Extract?.Own ?? []).Select(entity => entity.Id.Value),
        _ => before.Articles.SelectMany(article => article.Claims).Select(claim => claim.Claim.Id.Value),
    };

    private Dictionary<string, string> Renamed(RenameTarget target)
    {
        var renamed = new Dictionary<string, string> { [target.From] = target.To };
        foreach (var own in target is RenameTarget.Claimed claim ? OwnOfClaim.Of(claim, before) : [])
        {
            renamed.Add(own.From, own.To);
        }

        return renamed;
    }

    private SortedDictionary<string, FileEdits> Edits(RenameTarget target, out string? refusal)
    {
        var files = new SortedDictionary<string, FileEdits>(StringComparer.Ordinal);
        refusal = null;
        foreach (var mention in new FolderMentions(folder, before).Of(target).DistinctBy(mention => mention.Written.Place))
        {
            var path = mention.Written.Place.File;
            if (!files.TryGetValue(path, out var file))
            {
                files.Add(path, file = new(folder.Find(path)!));
            }

            if (mention.EditIn(file.Text) is { } edit)
            {
                file.Edits.Add(edit);
            }
            else
            {
                refusal = $"'{mention.Old}' is written with escapes at {mention.Written.Place}; write it plainly first";
            }
        }

        return files;
    }

    private ChangedFile Sealed((string Path, string Content) file) => new(file.Path, folder.Find(file.Path)?.Bytes, Encoding.UTF8.GetBytes(file.Content));

    private sealed class FileEdits(SourceFile source)
    {
        public SourceFile Source { get; } = source;

        public YamlText Text { get; } = new(source);

        public List<TextEdit> Edits { get; } = [];

        public byte[] After => Text.ToBytes(TextEdit.Apply(Text.Text, Edits));

        public ImmutableArray<ChangedLines> Lines => TextEdit.Lines(Text.Text, Edits);

        public ChangedFile ToChanged() => new(Source.Path, Source.Bytes, After);
    }
}
