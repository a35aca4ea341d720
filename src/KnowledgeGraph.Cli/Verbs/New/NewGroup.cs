using KnowledgeGraph.Cli.CommandLine;

namespace KnowledgeGraph.Cli.Verbs.New;

/// <summary><c>kg new</c>: what a curator begins.</summary>
internal sealed class NewGroup : VerbGroup
{
    private static readonly string[] Things = ["article", "claim", "entity"];

    /// <param name="member">The thing that is wanted, or <see cref="VerbGroup.Whole"/>.</param>
    public NewGroup(string member, Surroundings surroundings)
        : base("new", "Begin an article, a claim or an entity: what a machine can know is written, the rest is an error of kg check until it is filled in.")
    {
        foreach (var thing in Things)
        {
            if (member == Whole || member == thing)
            {
                Add(Named(thing, surroundings));
            }
        }
    }

    private static Verb Named(string thing, Surroundings surroundings) => thing switch
    {
        "article" => new NewArticleVerb(surroundings),
        "claim" => new NewClaimVerb(surroundings),
        _ => new NewEntityVerb(surroundings),
    };
}
