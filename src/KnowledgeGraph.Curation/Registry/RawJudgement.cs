using System.Collections.Immutable;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Registry;

/// <summary>A judgement as written; its ids may still lead nowhere.</summary>
internal sealed record RawJudgement(
    Verdict Verdict, ImmutableArray<YamlScalar> Of, YamlScalar? Keep, string Basis, string By, DateOnly On, Place Place);
