namespace KnowledgeGraph.Curation.Tests.Specs;

/// <summary>A step of a spec, in the order written: <c>=== verb argument</c> and the lines below it.</summary>
internal sealed record SpecSection(string Verb, string Argument, string Body);
