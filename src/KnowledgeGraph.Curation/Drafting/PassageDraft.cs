using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Drafting;

/// <summary>A passage to be read, mended and taken into an extract, or thrown away.</summary>
/// <param name="Sentence">Where its sentence begins, and the sentence.</param>
/// <param name="See">The words with the date, where the quote does not have them; null otherwise.</param>
/// <param name="When">Null where no date with a year stands in the sentence.</param>
/// <param name="Dismissal">How the sentence could be skipped instead; null where nothing speaks for it.</param>
internal sealed record PassageDraft(
    TextRange Sentence, DraftedWords Quote, DraftedWords? See, string? When, ImmutableArray<DraftedClaim> Claims, SkipReason? Dismissal);

/// <summary>Words of the text, and which of several they are; 0 where they stand once.</summary>
internal sealed record DraftedWords(string Text, int Occurrence);

/// <param name="Name">Unlike any that a person would give.</param>
/// <param name="Form">In a flow map.</param>
/// <param name="Remark">What was found, and who may be meant.</param>
internal sealed record DraftedClaim(string Name, string Form, string Remark);
