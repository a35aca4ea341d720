using System.Collections.Frozen;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>The server's own procedures that only read this graph or its schema.</summary>
internal static class ReadingProcedures
{
    public static FrozenSet<string> Names { get; } = new[]
    {
        "db.labels", "db.relationshipTypes", "db.propertyKeys", "db.info", "db.ping", "db.schema.visualization", "db.schema.nodeTypeProperties",
        "db.schema.relTypeProperties", "db.index.fulltext.queryNodes", "db.index.fulltext.queryRelationships", "db.index.vector.queryNodes",
        "db.index.vector.queryRelationships", "dbms.components",
    }.ToFrozenSet(StringComparer.Ordinal);
}
