using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Examines a server's graph for what only Neo4j Enterprise would enforce, for what somebody else changed, and for what an apply left undone.</summary>
public sealed class Doctor(IGraphStore store)
{
    private static readonly Rule[] Rules =
        [.. ShapeRules.All, .. IdentityRules.All, .. ConnectionRules.All, .. DirectEdgeRules.All, .. StateRules.All, .. StrangerRules.All];

    /// <summary>Reads, and changes nothing. Errors come first.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<ImmutableArray<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        var findings = new List<Finding>(await SchemaExamination.FindingsAsync(store, cancellation));
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        findings.Add(await ServerAsync(transaction, cancellation));
        foreach (var rule in Rules)
        {
            findings.AddRange(rule.Findings(await transaction.RunAsync(rule.Statement, cancellation)));
        }

        findings.AddRange(await FingerprintExamination.FindingsAsync(transaction, cancellation));
        return [.. findings.OrderBy(finding => finding.Grade)];
    }

    /// <summary>Takes away the fingerprints of these units, so that the next apply compares and writes each of their elements.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask ForgetAsync(ImmutableArray<string> units, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        await transaction.RunAsync(
            Statement.With(
                $"MATCH (s:{Labels.State}) WHERE s.id IN $units AND s.{Keys.Fingerprint} IS NOT NULL DELETE s",
                ("units", GraphList.Of(units.Select(unit => (GraphValue)unit)))),
            cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async ValueTask<Finding> ServerAsync(IGraphTransaction transaction, CancellationToken cancellation)
    {
        var components = await transaction.RunAsync(
            new("CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition"), cancellation);
        var (version, edition) = components.Rows is [var row, ..] ? ((row[0] as GraphString)?.Value, (row[1] as GraphString)?.Value) : (null, null);
        return new("server", Grade.Note, $"Neo4j {version}, {edition}.", 1, [], [], "");
    }
}
