namespace KnowledgeGraph.Publishing;

/// <summary>Property keys that the mapping owns. A property without a value is left out.</summary>
public static class Keys
{
    /// <summary>On every node and edge of ours: unique within the node's key label or the edge's type.</summary>
    public const string Id = "id";

    /// <summary>On every node and edge of ours: the unit that owns it.</summary>
    public const string Unit = "unit";

    // Article
    public const string Title = "title";
    public const string Titles = "titles";
    public const string Published = "published";
    public const string PublishedFrom = "publishedFrom";
    public const string PublishedTo = "publishedTo";
    public const string Languages = "languages";
    public const string Sha256 = "sha256";
    public const string Length = "length";
    public const string DerivesFrom = "derivesFrom";

    /// <summary>Which wire, press release or interview: the same for all articles made from it.</summary>
    public const string Origin = "origin";
    public const string Basis = "basis";

    // Entity
    public const string Name = "name";
    public const string Kind = "kind";

    /// <summary>The kind of event, on an entity that stands for one.</summary>
    public const string Event = "event";

    /// <summary>Further names; <see cref="NameLanguages"/> has the language of each at the same position.</summary>
    public const string Names = "names";
    public const string NameLanguages = "nameLanguages";

    /// <summary>All names in lower case, for name search in plain Cypher.</summary>
    public const string SearchKeys = "searchKeys";
    public const string Note = "note";

    /// <summary>Ids that the judgements make one with the entity's.</summary>
    public const string Merged = "merged";

    // Claim, and the direct edge made from one
    public const string Article = "article";
    public const string Claim = "claim";

    /// <summary>Of a claim: relation, event, figure or statement. Of a figure: value, change, ratio, share or ranked.</summary>
    public const string Form = "form";

    /// <summary>The relation, the kind of event or the measure.</summary>
    public const string Predicate = "predicate";

    /// <summary><c>symmetric</c> where the sides of a relation may be exchanged.</summary>
    public const string Direction = "direction";
    public const string Act = "act";
    public const string Status = "status";
    public const string Polarity = "polarity";
    public const string Rank = "rank";

    /// <summary>Why a claim is deprecated.</summary>
    public const string Reason = "reason";
    public const string Doubt = "doubt";
    public const string Seal = "seal";
    public const string Sentence = "sentence";
    public const string Outcome = "outcome";

    /// <summary>Roles whose list ends in "and others".</summary>
    public const string Others = "others";

    /// <summary>Roles whose list is read as one.</summary>
    public const string Together = "together";

    // Time
    public const string Time = "time";
    public const string From = "from";
    public const string To = "to";
    public const string Approx = "approx";

    // Figure
    public const string Measure = "measure";

    /// <summary>The measure in words.</summary>
    public const string Label = "label";
    public const string Dimension = "dimension";
    public const string Value = "value";
    public const string Low = "low";
    public const string High = "high";
    public const string Qualifier = "qualifier";

    /// <summary>Unit or currency: <c>CNY</c>, <c>vehicle/year</c>, <c>%</c>; <c>1</c> for plain numbers.</summary>
    public const string MeasuredIn = "measuredIn";

    /// <summary>The whole quantity as extracts write it: <c>nearly 180000 vehicle</c>.</summary>
    public const string Quantity = "quantity";

    /// <summary>How much it is, and against what, as people read it: <c>change of 100.38 % versus a year earlier</c>.</summary>
    public const string Extent = "extent";

    /// <summary>The quote's own words for the quantity.</summary>
    public const string AsWritten = "asWritten";

    /// <summary>What a figure is taken against, where the article has words for it and no entity stands there.</summary>
    public const string Against = "against";
    public const string Scope = "scope";

    // Quote
    public const string Exact = "exact";
    public const string Start = "start";
    public const string End = "end";

    // Edges
    public const string Role = "role";

    /// <summary>How an article writes a name, a list.</summary>
    public const string Words = "words";

    /// <summary>1 for the speaker nearest the article's author; for authors their place in the byline.</summary>
    public const string Order = "order";

    // State
    public const string Fingerprint = "fingerprint";

    /// <summary>Types of the direct edges that a unit has in the store.</summary>
    public const string EdgeTypes = "edgeTypes";

    /// <summary>The id of the apply that last wrote.</summary>
    public const string Run = "run";

    /// <summary>Whether that apply came to its end.</summary>
    public const string Ended = "ended";

    // Migration
    public const string Version = "version";
    public const string Description = "description";
    public const string Checksum = "checksum";

    /// <summary>The version that was the newest when this one was applied.</summary>
    public const string Previous = "previous";

    public static IReadOnlyList<string> All { get; } =
    [
        Id, Unit, Title, Titles, Published, PublishedFrom, PublishedTo, Languages, Sha256, Length, DerivesFrom, Origin, Basis,
        Name, Kind, Event, Names, NameLanguages, SearchKeys, Note, Merged,
        Article, Claim, Form, Predicate, Direction, Act, Status, Polarity, Rank, Reason, Doubt, Seal, Sentence, Outcome, Others, Together,
        Time, From, To, Approx, Measure, Label, Dimension, Value, Low, High, Qualifier, MeasuredIn, Quantity, Extent, AsWritten, Against, Scope,
        Exact, Start, End, Role, Words, Order, Fingerprint, EdgeTypes, Run, Ended, Version, Description, Checksum, Previous,
    ];

    /// <summary>The property of a claim that holds the words in a slot or role where no entity stands: <c>itemWords</c>, a list.</summary>
    public static string WordsOf(string role)
    {
        Span<char> key = stackalloc char[role.Length];
        var length = 0;
        for (var i = 0; i < role.Length; i++)
        {
            if (role[i] != '-')
            {
                key[length++] = i > 0 && role[i - 1] == '-' ? char.ToUpperInvariant(role[i]) : role[i];
            }
        }

        return $"{key[..length]}Words";
    }
}
