using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.New;

/// <summary><c>kg new entity</c></summary>
internal sealed class NewEntityVerb : Verb
{
    private readonly Argument<string> id = new("id") { Description = "The entity's id: a slug such as li-auto." };
    private readonly Option<string> kind = new("--kind") { Description = "A kind of schema/kinds.yaml.", HelpName = "KIND", Required = true };
    private readonly Option<string?> name = new("--name") { Description = "The name it is shown by.", HelpName = "NAME" };

    public NewEntityVerb(Surroundings surroundings)
        : base("entity", "Begin an entity: an entry of the registry, in the file that has most of its kind.", surroundings)
    {
        Add(id);
        Add(kind);
        Add(name);
    }

    public override IReadOnlyList<string> Examples => ["kg new entity li-auto --kind company --name \"Li Auto\""];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var entity = new NewEntity(parsed.GetRequiredValue(id), parsed.GetRequiredValue(kind), parsed.GetValue(name));
        return BegunPage.Write(await Skeletons.BeginAsync(DataFolders.Of(parsed, Surroundings), entity, cancellation), Surroundings);
    }
}
