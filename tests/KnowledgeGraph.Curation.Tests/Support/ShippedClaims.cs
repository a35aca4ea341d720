using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Support;

/// <summary>The repository's claims, made wrong on purpose, one at a time.</summary>
internal sealed class ShippedClaims
{
    private readonly CheckedFolder all = new FolderCheck(FolderLoader.Load(RepositoryTests.Repository(), CancellationToken.None)).Run();

    /// <summary>How many wrong claims were made, and how many of them give a finding of this code that the right one does not.</summary>
    public (int Made, int Found) Count(string code, Func<ResolvedClaim, IEnumerable<ResolvedClaim>> wrongs)
    {
        var (made, found) = (0, 0);
        var names = NamedEntities.Registered(all.Registry);
        foreach (var article in all.Articles)
        {
            var claims = article.Claims.Select(claim => claim.Claim).ToList();
            var naming = new NamingCheck(new(names, article), id => EntityOf(article, id), article.Extract?.Voice);
            foreach (var right in claims)
            {
                foreach (var wrong in wrongs(right))
                {
                    var quotes = new QuoteClaims(claims.Select(claim => claim == right ? wrong : claim));
                    var cues = new CueCheck(all.Basis.Cues, all.Basis.Cues.ScannerOf(article.Article.Languages), quotes);
                    made++;
                    var findings = new List<Diagnostic>();
                    naming.Check(wrong, findings);
                    cues.Check(wrong, findings);
                    found += findings.Exists(finding => finding.Code == code) ? 1 : 0;
                }
            }
        }

        return (made, found);
    }

    /// <summary>The claim with somebody else of the same kind in the place of whom it is about; nothing where there is nobody else, or it is about several.</summary>
    public IEnumerable<ResolvedClaim> OfAnother(ResolvedClaim claim)
    {
        EntityId? Another(EntityId id)
        {
            var alike = all.Registry.Find(id.Value) is { } entity ? all.Registry.Entities.Where(other => other.Kind == entity.Kind).Select(other => other.Id).ToList() : [];
            return alike.Count > 1 ? alike[(alike.IndexOf(id) + 1) % alike.Count] : null;
        }

        Form? form = claim.Form switch
        {
            Form.Measured { Figure: { Of: { } of } figure } when Another(of) is { } other => new Form.Measured(figure with { Of = other }),
            Form.Statement { About: [var about] } statement when Another(about) is { } other => statement with { About = [other] },
            Form.Relation { Subject.Terms: [Term.Of(var subject)] } relation when Another(subject) is { } other => relation with { Subject = relation.Subject with { Terms = [new Term.Of(other)] } },
            _ => null,
        };
        return form is null ? [] : [claim with { Form = form }];
    }

    /// <summary>The claim with what it says on one axis left out, for each axis on which it says something.</summary>
    public static IEnumerable<ResolvedClaim> Plainer(ResolvedClaim claim)
    {
        var said = claim.Modality;
        ImmutableArray<Modality> plainer = [said with { Act = Act.Asserted }, said with { Status = Status.Actual }, said with { Polarity = Polarity.Affirmed }];
        return plainer.Where(modality => modality != said).Select(modality => claim with { Modality = modality });
    }

    /// <summary>The plain claim as a plan, a denial and so on, without the narrator's opinion, which has no word.</summary>
    public static IEnumerable<ResolvedClaim> Stronger(ResolvedClaim claim)
    {
        var plain = Modality.Plain;
        IEnumerable<Modality> stronger =
        [
            .. new[] { Act.Announced, Act.Alleged, Act.Denied, Act.Recommended }.Select(act => plain with { Act = act }),
            .. new[] { Status.Planned, Status.Forecast, Status.Hypothetical }.Select(status => plain with { Status = status }),
            plain with { Polarity = Polarity.Negated },
        ];
        return claim.Modality == plain ? stronger.Select(modality => claim with { Modality = modality }) : [];
    }

    private Entity EntityOf(CheckedArticle article, EntityId id) =>
        article.Extract?.Own.FirstOrDefault(entity => entity.Id == id) ?? all.Registry.Find(id.Value)!;
}
