using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Registry;

/// <summary>Follows the ids of judgements and finds those that cannot all hold.</summary>
/// <param name="find">An entity of the registry or of any article by its full id.</param>
internal sealed class JudgementCheck(Func<string, Entity?> find, Func<string, bool> isExcused, IReadOnlyCollection<string> known, Findings findings)
{
    private readonly Dictionary<string, GivenWay> gaveWay = [];
    private readonly HashSet<string> inCircle = [];

    /// <summary>Those that can be resolved, in the file's order.</summary>
    public ImmutableArray<Judgement> Resolve(ImmutableArray<RawJudgement> written)
    {
        var judgements = written.Select(Resolve).OfType<Judgement>().ToImmutableArray();
        var same = judgements.Where(judgement => judgement.Verdict == Verdict.Same).ToList();
        foreach (var judgement in same)
        {
            CheckKeep(judgement);
        }

        foreach (var judgement in same)
        {
            CheckCircle(judgement);
        }

        CheckDifferent(judgements, same);
        return judgements;
    }

    private Judgement? Resolve(RawJudgement written)
    {
        var entities = written.Of.Select(Find).ToList();
        if (entities.Contains(null) || entities.Count < 2)
        {
            return null;
        }

        var keep = entities.Find(entity => entity!.Id.Value == written.Keep?.Text);
        if (written.Verdict == Verdict.Same && keep is null)
        {
            return null;
        }

        if (written.Verdict == Verdict.Same)
        {
            CheckKinds(written, entities!);
        }

        return new(written.Verdict, [.. entities.Select(entity => entity!.Id)], keep?.Id, written.Basis, written.By, written.On, written.Place);
    }

    private Entity? Find(YamlScalar id)
    {
        var entity = find(id.Text);
        if (entity is null && !isExcused(id.Text))
        {
            findings.Add(ReferenceErrors.UnknownEntity(id.Place, id.Text, known));
        }

        return entity;
    }

    private void CheckKinds(RawJudgement written, List<Entity> entities)
    {
        var first = entities[0];
        for (var i = 1; i < entities.Count; i++)
        {
            if (entities[i].Kind.Id != first.Kind.Id)
            {
                findings.Add(RegistryErrors.KindsDiffer(written.Of[i].Place, first.Id.Value, first.Kind.Id, entities[i].Id.Value, entities[i].Kind.Id));
            }
        }
    }

    private void CheckKeep(Judgement judgement)
    {
        var keep = judgement.Keep!;
        if (keep.Article is not null && judgement.Of.Any(id => id.Article != keep.Article))
        {
            findings.Add(RegistryErrors.KeepOfOneArticle(judgement.Place, keep.Value));
        }

        foreach (var id in judgement.Of.Where(id => id != keep))
        {
            if (!gaveWay.TryAdd(id.Value, new(keep.Value, judgement.Place)) && gaveWay[id.Value].Keep != keep.Value)
            {
                findings.Add(RegistryErrors.TwoKeeps(judgement.Place, id.Value, keep.Value, gaveWay[id.Value].Keep, gaveWay[id.Value].Place));
            }
        }
    }

    private void CheckCircle(Judgement judgement)
    {
        var keep = judgement.Keep!.Value;
        var chain = new List<string>();
        for (var id = keep; gaveWay.TryGetValue(id, out var next) && !chain.Contains(id); id = next.Keep)
        {
            chain.Add(id);
        }

        if (chain.Count > 0 && gaveWay[chain[^1]].Keep == keep && !chain.Exists(inCircle.Contains))
        {
            inCircle.UnionWith(chain);
            findings.Add(RegistryErrors.KeepInCircle(judgement.Place, keep, gaveWay[keep].Place));
        }
    }

    private sealed record GivenWay(string Keep, Place Place);

    private void CheckDifferent(ImmutableArray<Judgement> judgements, List<Judgement> same)
    {
        var groups = new SameGroups(same);
        foreach (var judgement in judgements.Where(judgement => judgement.Verdict == Verdict.Different))
        {
            for (var i = 0; i < judgement.Of.Length; i++)
            {
                for (var j = i + 1; j < judgement.Of.Length; j++)
                {
                    if (groups.Joins(judgement.Of[i], judgement.Of[j]) is { } place)
                    {
                        findings.Add(RegistryErrors.SameAndDifferent(judgement.Place, judgement.Of[i].Value, judgement.Of[j].Value, place));
                    }
                }
            }
        }
    }
}
