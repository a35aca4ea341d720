using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>Parts of claims for people, the same in every answer.</summary>
internal static class ClaimWords
{
    /// <summary>Null where the author says it.</summary>
    public static string? SaidBy(ImmutableArray<EntityName> speakers) => speakers.IsEmpty ? null : $"said by {Chain(speakers, speaker => speaker.Name)}";

    /// <param name="speakers">The one nearest the article's author first.</param>
    public static string Chain(ImmutableArray<EntityName> speakers, Func<EntityName, string> named) => string.Join(", as reported by ", speakers.Reverse().Select(named));

    /// <summary>A time of which only words are known, without the brackets that they are written in.</summary>
    public static string? When(string? time) => time is ['(', .. var words, ')'] && !words.Contains(')') ? words : time;

    public static string Quoted(string words) => $"\"{CellText.OneLine(words)}\"";

    /// <summary>What there is of these, with semicolons between them.</summary>
    public static string Notes(params string?[] notes) => string.Join("; ", notes.Where(note => !string.IsNullOrEmpty(note)));

    /// <summary>A claim below the sentence that it says: its id, what is noted of it, its words; further words below it.</summary>
    public static Branch Line(string claim, string notes, ImmutableArray<string> quotes) =>
        new($"{claim}{(notes.Length == 0 ? "" : $" ({notes})")}: {Quoted(quotes[0])}", [.. quotes.Skip(1).Select(quote => new Branch(Quoted(quote)))]);

    /// <summary>Branches of one text made one, with the children of all, in the order of the first.</summary>
    public static ImmutableArray<Branch> Together(IEnumerable<Branch> branches) =>
        [.. branches.GroupBy(branch => branch.Text).Select(same => new Branch(same.Key, [.. same.SelectMany(branch => branch.Children)]))];

    public static GraphList List(IEnumerable<string> texts) => GraphList.Of(texts.Select(text => (GraphValue)text));

    public static GraphList Ids(ImmutableArray<EntityName> entities) => List(entities.Select(entity => entity.Id));
}
