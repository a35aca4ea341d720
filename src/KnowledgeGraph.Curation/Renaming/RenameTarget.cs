using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>What gets another id.</summary>
internal abstract record RenameTarget(string Old, string New)
{
    /// <summary>Words that a place takes for something else than an id.</summary>
    private static readonly string[] Reserved = ["author", "someone", "others"];

    /// <summary>The full id before and after.</summary>
    public abstract string From { get; }

    public abstract string To { get; }

    public sealed record Registered(string Old, string New) : RenameTarget(Old, New)
    {
        public override string From => Old;

        public override string To => New;
    }

    /// <summary>An actor or event that only one article has.</summary>
    public sealed record Own(ArticleId Article, string Old, string New) : RenameTarget(Old, New)
    {
        public override string From => $"{Article}/@{Old}";

        public override string To => $"{Article}/@{New}";
    }

    public sealed record Claimed(ArticleId Article, string Old, string New) : RenameTarget(Old, New)
    {
        public override string From => $"{Article}/{Old}";

        public override string To => $"{Article}/{New}";
    }

    /// <summary>Null where the ids cannot be read; the refusal says why.</summary>
    public static RenameTarget? Parse(string from, string to, out string? refusal)
    {
        RenameTarget? target = EntityId.TryParse(from, out var entity)
            ? entity.Article is null ? new Registered(from, to) : new Own(entity.Article, AfterMark(from, "/@"), AfterMark(to, $"{entity.Article}/@"))
            : ClaimId.TryParse(from, out var claim) ? new Claimed(claim.Article, claim.Name, AfterMark(to, $"{claim.Article}/")) : null;
        refusal = target is null ? $"'{from}' is no id: name an entity (li-auto), an actor or event of one article (004/@netizens) or a claim (004/byd-blade)"
            : !Slug.IsValid(target.New) ? $"'{to}' cannot be its id: write {Slug.Rule}"
            : Array.IndexOf(Reserved, target.New) >= 0 ? $"'{target.New}' means something else where ids stand; choose another"
            : target.Old == target.New ? $"'{from}' is its id already"
            : null;
        return refusal is null ? target : null;
    }

    private static string AfterMark(string text, string mark) => text.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? text[(at + mark.Length)..] : text;
}
