using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Verbs.New;

/// <summary><c>kg new claim</c></summary>
internal sealed class NewClaimVerb : Verb
{
    private readonly Argument<string> claim = new("claim") { Description = "The article (000), or the claim's id (000/byd-blade)." };
    private readonly Option<string?> quote = new("--quote") { Description = "The article's words. They decide where the passage stands, if the text is here.", HelpName = "WORDS" };
    private readonly Option<string?> relation = new("--relation") { Description = "A relation of schema/relations.yaml, with the slots that it needs.", HelpName = "ID" };
    private readonly Option<string?> happening = new("--event") { Description = "A kind of schema/events.yaml, with the roles that it needs.", HelpName = "ID" };
    private readonly Option<string?> figure = new("--figure") { Description = "A measure of schema/measures.yaml. Without any of the three it is a statement.", HelpName = "ID" };

    public NewClaimVerb(Surroundings surroundings)
        : base("claim", "Begin a claim: a passage with the keys that its form needs, at its place in the article's extract.", surroundings)
    {
        Add(claim);
        Add(quote);
        Add(relation);
        Add(happening);
        Add(figure);
        Validators.Add(result =>
        {
            if (new[] { relation, happening, figure }.Count(option => result.GetValue(option) is not null) > 1)
            {
                result.AddError("A claim is one of --relation, --event and --figure.");
            }
        });
    }

    public override IReadOnlyList<string> Examples => ["kg new claim 000", "kg new claim 000/byd-blade --relation supplies --quote \"BYD provides blade batteries\""];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var named = parsed.GetRequiredValue(claim);
        var slash = named.IndexOf('/');
        var article = slash < 0 ? named : named[..slash];
        if (!ArticleId.TryParse(article, out var id))
        {
            throw new Refusal($"'{article}' is no article id; write {Slug.Rule}", ExitCode.Usage);
        }

        var (form, term) = parsed.GetValue(relation) is { } predicate ? (NewForm.Relation, predicate)
            : parsed.GetValue(happening) is { } kind ? (NewForm.Event, kind)
            : parsed.GetValue(figure) is { } measure ? (NewForm.Figure, measure) : (NewForm.Statement, (string?)null);
        var begun = new NewClaim(id, slash < 0 ? null : named[(slash + 1)..], parsed.GetValue(quote), form, term);
        return BegunPage.Write(await Skeletons.BeginAsync(DataFolders.Of(parsed, Surroundings), begun, cancellation), Surroundings);
    }
}
