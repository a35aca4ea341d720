using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The edges from entity to entity, which must not say more than the claim they come from.</summary>
internal sealed class DirectEdges(Knowledge knowledge, EntityNodes entities)
{
    /// <summary>One edge a pair, where the claim is affirmed, actual or planned or forecast, and said by somebody who stands behind it.</summary>
    public void Add(UnitBuilder unit, Claim claim)
    {
        if (!MayJoin(claim))
        {
            return;
        }

        switch (claim.Form)
        {
            case Form.Relation { Predicate: { Edge: { } edge } predicate } relation:
                AddPairs(unit, claim, TypeOf(edge, claim.Modality.Status), relation.Subject, relation.Object, predicate.Direction);
                break;
            case Form.Event { Kind: { Edge: { } edge, ObjectRole: { } target } kind } occasion:
                AddPairs(unit, claim, TypeOf(edge, claim.Modality.Status), Role(occasion, kind.SubjectRole), Role(occasion, target), RelationDirection.Directed);
                break;
        }
    }

    private bool MayJoin(Claim claim) =>
        claim.Modality is { Polarity: Polarity.Affirmed, Act: Act.Asserted or Act.Announced, Status: not Status.Hypothetical }
        && claim.Standing.Rank != Rank.Deprecated
        && knowledge.ArticleById[claim.Id.Article.Value].Status != ArticleStatus.Retracted
        && (claim.SaidBy.IsEmpty || claim.SaidBy.Any(speaker => entities.Of(speaker).Standing == Acquaintance.Known));

    private static string TypeOf(EdgeTypes edge, Status status) => Identifier.Of(status == Status.Actual ? edge.Actual : edge.Planned, EdgeNames.All);

    private static Filling? Role(Form.Event occasion, string role) => occasion.Roles.FirstOrDefault(filling => filling.Role == role);

    private void AddPairs(UnitBuilder unit, Claim claim, string type, Filling? from, Filling? to, RelationDirection direction)
    {
        if (from is not { Reading: Reading.Distributive } || to is not { Reading: Reading.Distributive })
        {
            return;
        }

        foreach (var start in entities.Reach(from.Entities))
        {
            foreach (var end in entities.Reach(to.Entities).Where(end => end.Id != start.Id))
            {
                var turned = direction == RelationDirection.Symmetric && string.CompareOrdinal(start.Id, end.Id) > 0;
                Join(unit, claim, type, turned ? end : start, turned ? start : end);
            }
        }
    }

    private void Join(UnitBuilder unit, Claim claim, string type, NodeKey from, NodeKey to)
    {
        var id = $"{claim.Id}|{type}|{from.Id}|{to.Id}";
        unit.Join(id, from, type, to, unit.Properties(id, 14)
            .Add(Keys.Claim, claim.Id.Value)
            .Add(Keys.Article, claim.Id.Article.Value)
            .Add(Keys.Predicate, claim.Form is Form.Relation relation ? relation.Predicate.Id : ((Form.Event)claim.Form).Kind.Id)
            .Add(Keys.Event, claim.Form is Form.Event occasion ? entities.Reach(occasion.Entity).Id : null)
            .Add(Keys.Act, Spelling.Of(claim.Modality.Act))
            .Add(Keys.Status, Spelling.Of(claim.Modality.Status))
            .Add(Keys.Rank, Spelling.Of(claim.Standing.Rank))
            .Add(Keys.Doubt, claim.Standing.Doubt)
            .Add(claim.When));
    }
}
