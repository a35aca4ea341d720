using System.Collections.Immutable;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Beginning;

/// <summary>A passage with one claim to fill in, at its quote's place among the passages where the article's text is here, otherwise behind them.</summary>
internal sealed class ClaimSkeleton(SourceFolder folder)
{
    /// <summary>A key that can be no claim's, so that it has to be replaced.</summary>
    private const string NoName = "NAME";

    private readonly CheckedFolder all = new FolderCheck(folder).Run();

    public PlannedSkeleton Of(NewClaim request)
    {
        var path = $"{SourceFolder.Extracts}{request.Article}.yaml";
        if (folder.Find(path) is not { } file || YamlWalk.Read(file, new Findings()) is not YamlMapping root)
        {
            return PlannedSkeleton.Refused($"there is no extract {path} that can be read; 'kg new article' begins one");
        }

        var extract = new ExtractReader(request.Article, new Findings()).Read(file)!;
        var text = all.Find(request.Article)?.Text;
        if (Fault(request, extract, text) is { } fault)
        {
            return PlannedSkeleton.Refused(fault);
        }

        var inserted = new Insertion(file).IntoList(root, "passages", PlaceOf(request, root, text), Lines(request));
        return inserted is null
            ? PlannedSkeleton.Refused($"the passages of {path} are not written as a block, one '- ' after another, so the new one has no place")
            : new(new([new(path, inserted.Line)], null), [inserted.File]);
    }

    private string? Fault(NewClaim request, RawExtract extract, ProofText? text)
    {
        var words = request.Quote is null ? null : ArticleText.NormaliseSpan(request.Quote);
        return request.Name is { } name && !Slug.IsValid(name) ? $"'{name}' cannot be the id of a claim: write {Slug.Rule}"
            : extract.Claims.Any(claim => claim.Name.Text == request.Name) ? $"there is a claim '{request.Article}/{request.Name}' already"
            : request.Form == NewForm.Relation && !all.Vocabulary.Relations.ContainsKey(request.Term!) ? $"no relation '{request.Term}' in schema/relations.yaml{Report.DidYouMean(request.Term!, all.Vocabulary.Relations.Keys)}"
            : request.Form == NewForm.Event && !all.Vocabulary.Events.ContainsKey(request.Term!) ? $"no kind of event '{request.Term}' in schema/events.yaml{Report.DidYouMean(request.Term!, all.Vocabulary.Events.Keys)}"
            : request.Form == NewForm.Figure && !all.Vocabulary.Measures.ContainsKey(request.Term!) ? $"no measure '{request.Term}' in schema/measures.yaml{Report.DidYouMean(request.Term!, all.Vocabulary.Measures.Keys)}"
            : words is not null && (words.Contains('\n', StringComparison.Ordinal) || words.Trim() != words || words.Contains("  ", StringComparison.Ordinal)) ? "a quote stands within one paragraph, without spaces around it or two in a row"
            : words is not null && text?.Count(words) == 0 ? $"the article's text does not have these words: \"{words}\"; copy them exactly"
            : null;
    }

    /// <summary>Before the first passage whose words stand behind the quote.</summary>
    private static int PlaceOf(NewClaim request, YamlMapping root, ProofText? text)
    {
        var items = root.Find("passages")?.Value is YamlSequence list ? list.Items : [];
        if (request.Quote is null || text is null)
        {
            return items.Count;
        }

        var at = text.Find(ArticleText.NormaliseSpan(request.Quote), 1);
        var next = items.FindIndex(item => item is YamlMapping passage && (passage.Find("quote") ?? passage.Find("from"))?.Value is YamlScalar words
            && text.Find(ArticleText.NormaliseSpan(words.Text), 1) > at);
        return next < 0 ? items.Count : next;
    }

    private ImmutableArray<string> Lines(NewClaim request)
    {
        var quote = request.Quote is null ? (string[])["- quote:"] : ["- quote: >-", "    " + ArticleText.NormaliseSpan(request.Quote)];
        return [.. quote, "  claims:", $"    {request.Name ?? NoName}:", .. Keys(request).Select(key => $"      {key}")];
    }

    private IEnumerable<string> Keys(NewClaim request) => request.Form switch
    {
        NewForm.Relation => [$"relation: {request.Term}", "subject:", "object:", .. Needed(all.Vocabulary.Relations[request.Term!].Slots)],
        NewForm.Event => [$"event: {request.Term}", .. Needed(all.Vocabulary.Events[request.Term!].Roles)],
        NewForm.Figure => [$"figure: {request.Term}", "of:", "value:"],
        _ => ["says:", "about:"],
    };

    private static IEnumerable<string> Needed(IEnumerable<SlotDefinition> slots) => slots.Where(slot => slot.Need == SlotNeed.Required).Select(slot => $"{slot.Name}:");
}
