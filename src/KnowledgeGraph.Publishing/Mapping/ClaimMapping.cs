using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The rows of claims: the claim itself, its quotes, its speakers, its links, and by its form whom it joins.</summary>
internal sealed class ClaimMapping
{
    private readonly Knowledge knowledge;
    private readonly EntityNodes entities;
    private readonly UnitBuilder links;
    private readonly Sentence sentence;
    private readonly FigureMapping figures;
    private readonly DirectEdges direct;

    public ClaimMapping(Knowledge knowledge, EntityNodes entities, UnitBuilder links)
    {
        (this.knowledge, this.entities, this.links) = (knowledge, entities, links);
        sentence = new(knowledge.Vocabulary, id => entities.Of(id).Entity);
        figures = new(entities, sentence);
        direct = new(knowledge, entities);
    }

    public static NodeKey KeyOf(ClaimId claim) => new(Labels.Claim, claim.Value);

    public void Add(UnitBuilder unit, Claim claim)
    {
        var key = KeyOf(claim.Id);
        unit.Add(key, Properties(unit, claim));
        AddForm(unit, key, claim.Form);
        direct.Add(unit, claim);
        unit.JoinInOrder(key, EdgeNames.SaidBy, entities.Reach(claim.SaidBy));
        AddEvidence(unit, key, claim);
        foreach (var link in claim.Links)
        {
            Link(unit, key, Spelling.EdgeOf(link.Kind), claim.Id, link.Claim);
        }

        if (claim.When?.Relative is { } relative)
        {
            Link(unit, key, Spelling.EdgeOf(relative.Order), claim.Id, relative.Claim);
        }

        AddFigures(unit, key, claim);
    }

    private PropertyBag Properties(UnitBuilder unit, Claim claim)
    {
        var bag = unit.Properties(claim.Id.Value, 20)
            .Add(Keys.Article, claim.Id.Article.Value)
            .Add(Keys.Act, Spelling.Of(claim.Modality.Act))
            .Add(Keys.Status, Spelling.Of(claim.Modality.Status))
            .Add(Keys.Polarity, Spelling.Of(claim.Modality.Polarity))
            .Add(Keys.Rank, Spelling.Of(claim.Standing.Rank))
            .Add(Keys.Reason, claim.Standing.Reason)
            .Add(Keys.Doubt, claim.Standing.Doubt)
            .Add(Keys.Seal, Spelling.Of(claim.Review.Seal))
            .Add(Keys.Sentence, sentence.Of(claim))
            .Add(claim.When);
        return claim.Form switch
        {
            Form.Relation relation => Fillings(bag.Add(Keys.Form, "relation").Add(Keys.Predicate, relation.Predicate.Id).Add(Keys.Direction, Spelling.Of(relation.Predicate.Direction)), [relation.Subject, relation.Object, .. relation.Slots]),
            Form.Event occasion => Fillings(bag.Add(Keys.Form, "event").Add(Keys.Predicate, occasion.Kind.Id).Add(Keys.Outcome, occasion.Outcome), occasion.Roles),
            Form.Measured measured => bag.Add(Keys.Form, "figure").Add(Keys.Predicate, measured.Figure.Measure.Id),
            Form.Statement => bag.Add(Keys.Form, "statement"),
            _ => throw new InvalidOperationException($"no mapping for {claim.Form.GetType().Name}"),
        };
    }

    private static PropertyBag Fillings(PropertyBag bag, IReadOnlyCollection<Filling> fillings)
    {
        foreach (var filling in fillings)
        {
            bag.Add(Keys.WordsOf(filling.Role), filling.Terms.OfType<Term.Words>().Select(words => words.Text));
        }

        return bag
            .Add(Keys.Others, fillings.Where(filling => filling.Rest == Rest.AndOthers).Select(filling => filling.Role))
            .Add(Keys.Together, fillings.Where(filling => filling.Reading == Reading.Together).Select(filling => filling.Role));
    }

    private void AddForm(UnitBuilder unit, NodeKey claim, Form form)
    {
        switch (form)
        {
            case Form.Relation relation:
                Join(unit, claim, EdgeNames.Subject, relation.Subject.Entities);
                Join(unit, claim, EdgeNames.Object, relation.Object.Entities);
                Participants(unit, claim, relation.Slots);
                break;
            case Form.Event occasion:
                unit.Join(claim, EdgeNames.Reports, entities.Reach(occasion.Entity));
                Participants(unit, claim, occasion.Roles);
                break;
            case Form.Statement statement:
                Join(unit, claim, EdgeNames.About, statement.About);
                break;
        }
    }

    private void Join(UnitBuilder unit, NodeKey claim, string type, IEnumerable<EntityId> ends)
    {
        foreach (var end in ends)
        {
            unit.Join(claim, type, entities.Reach(end));
        }
    }

    private void Participants(UnitBuilder unit, NodeKey claim, IEnumerable<Filling> fillings)
    {
        foreach (var filling in fillings)
        {
            foreach (var end in filling.Entities)
            {
                unit.JoinAs(filling.Role, claim, EdgeNames.Participant, entities.Reach(end));
            }
        }
    }

    private static void AddEvidence(UnitBuilder unit, NodeKey claim, Claim said)
    {
        foreach (var (role, quote) in said.Evidence)
        {
            var key = new NodeKey(Labels.Quote, $"{quote.Article}/{quote.Start}+{quote.End - quote.Start}");
            unit.Add(key, unit.Properties(key.Id, 5).Add(Keys.Exact, quote.Exact).Add(Keys.Start, quote.Start).Add(Keys.End, quote.End));
            unit.Join(key, EdgeNames.In, ArticleMapping.KeyOf(quote.Article));
            unit.JoinAs(Spelling.Of(role), claim, EdgeNames.SupportedBy, key);
        }
    }

    private void AddFigures(UnitBuilder unit, NodeKey key, Claim claim)
    {
        var stated = claim.Form switch
        {
            Form.Relation relation => relation.Figures,
            Form.Event occasion => occasion.Figures,
            Form.Measured measured => [measured.Figure],
            _ => [],
        };
        for (var i = 0; i < stated.Length; i++)
        {
            var figure = figures.Add(unit, key, stated, i);
            if (stated[i].When?.Relative is { } relative)
            {
                Link(unit, figure, Spelling.EdgeOf(relative.Order), claim.Id, relative.Claim);
            }
        }
    }

    /// <summary>Joins to another claim, where that one is published; what leaves the article belongs to the links.</summary>
    private void Link(UnitBuilder unit, NodeKey from, string type, ClaimId claim, ClaimId to)
    {
        if (knowledge.ClaimById.ContainsKey(to.Value))
        {
            (claim.Article == to.Article ? unit : links).Join(from, type, KeyOf(to));
        }
    }
}
