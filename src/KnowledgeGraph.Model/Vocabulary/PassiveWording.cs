namespace KnowledgeGraph.Model;

/// <summary>The words of a sentence that begins with what something is done to: "Kunlun 2 was put into production".</summary>
/// <param name="SubjectRole">The role that the sentence begins with.</param>
public sealed record PassiveWording(string SubjectRole, Wording Wording);
