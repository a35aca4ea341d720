using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>Whether a folder says after a rename what it said before: each reference still leads to the same one, whatever it is called now.</summary>
/// <param name="renamed">Full ids that changed, with what they are now.</param>
internal sealed class RenameGuard(IReadOnlyDictionary<string, string> renamed)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    /// <summary>The id of something that says another thing now; null where all is as it was.</summary>
    public string? Difference(CheckedFolder before, CheckedFolder after)
    {
        var (was, @is) = (Said(before, renamed), Said(after, Nothing));
        return was.Concat(@is).Select(entry => entry.Key).Order(StringComparer.Ordinal).FirstOrDefault(id => was.GetValueOrDefault(id) != @is.GetValueOrDefault(id));
    }

    private static Dictionary<string, string> Said(CheckedFolder folder, IReadOnlyDictionary<string, string> map)
    {
        string Id(string id) => map.GetValueOrDefault(id, id);
        var said = new Dictionary<string, string>();
        foreach (var article in folder.Articles)
        {
            var record = article.Article;
            said[record.Id.Value] = string.Join(' ', new[] { record.Publisher, record.Republisher }.Concat(record.Authors).Select(id => id is null ? "-" : Id(id.Value)));
            foreach (var (claim, _, _, _) in article.Claims)
            {
                said[Id(claim.Id.Value)] = Of(claim, Id);
            }

            foreach (var own in article.Extract?.Own ?? [])
            {
                said[Id(own.Id.Value)] = $"{own.Kind.Id} {own.Event?.Id}";
            }
        }

        foreach (var entity in folder.Registry.Entities)
        {
            said[Id(entity.Id.Value)] = $"{entity.Kind.Id} {entity.Event?.Id} {entity.Label} {entity.Note} {string.Join(' ', entity.Names)}";
        }

        for (var i = 0; i < folder.Judgements.Length; i++)
        {
            var judgement = folder.Judgements[i];
            said[$"judgement {i + 1}"] = $"{judgement.Verdict} {string.Join(' ', judgement.Of.Select(id => Id(id.Value)))} {(judgement.Keep is null ? "" : Id(judgement.Keep.Value))}";
        }

        return said;
    }

    private static string Of(ResolvedClaim claim, Func<string, string> id)
    {
        var names = FormEntities.Of(claim.Form).Concat(claim.SaidBy).Concat(claim.StandIns.SelectMany(standIn => standIn.For)).Select(entity => id(entity.Value));
        var links = claim.Links.Select(link => $"{link.Link.Kind} {id(link.Link.Claim.Value)}");
        var when = claim.When?.Relative is { } relative ? $"{relative.Order} {id(relative.Claim.Value)}" : claim.When?.ToString();
        return string.Join('|', names.Concat(links).Append(when).Append(claim.Modality.ToString()).Concat(claim.Evidence.Select(item => $"{item.Role} {item.Quote.Exact}")));
    }
}
