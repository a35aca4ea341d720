using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Reading;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Schema;

/// <summary>Reads schema/cues.yaml: the words by which articles show act, status and polarity.</summary>
internal sealed class CueReader(Findings findings)
{
    public const string FileName = "cues.yaml";

    /// <summary>What has cues: every act, status and polarity but those that a claim has where none is written.</summary>
    public static readonly string[] Shown =
        [.. MannerResolver.Acts.Words.Skip(1), .. MannerResolver.Statuses.Words.Skip(1), .. MannerResolver.Polarities.Words.Skip(1)];

    internal static readonly Choice Reaches = new("reach", "quote", "see");

    /// <summary>Empty where the file is missing, which the vocabulary's reader reports.</summary>
    public CueTable Read(SourceFolder folder)
    {
        var meanings = new Dictionary<string, CueMeaning>();
        if (folder.Find(SourceFolder.Schema + FileName) is { } file)
        {
            foreach (var entry in Entries.Of(file, "an act, a status or a polarity", Entries.IsSlug, findings))
            {
                if (Meaning(entry) is { } meaning)
                {
                    meanings.Add(meaning.Name, meaning);
                }
            }
        }

        return new(meanings);
    }

    private CueMeaning? Meaning(YamlEntry entry)
    {
        if (!Shown.Contains(entry.Key.Text))
        {
            findings.Add(SchemaErrors.NotShownByWords(entry.Key.Place, entry.Key.Text, Shown));
        }

        if (Fields.Of(entry, "the cues of", findings) is not { } fields)
        {
            return null;
        }

        var definition = fields.NeedText("definition");
        var phrases = new Dictionary<string, string>();
        var (words, strong, except) = (Phrases(fields, "words", phrases), Phrases(fields, "strong", phrases), Phrases(fields, "except", phrases));
        var reach = (CueReach)Reaches.Read(fields.Text("reach"), (int)CueReach.Quote, findings);
        fields.Close();
        return new(entry.Key.Text, definition?.Text ?? "", words, strong, reach, except);
    }

    /// <param name="known">The lists in which phrases of this entry stand already.</param>
    private ImmutableArray<CuePhrase> Phrases(Fields fields, string list, Dictionary<string, string> known)
    {
        if (fields.Map(list) is not { } mapping)
        {
            return [];
        }

        var phrases = ImmutableArray.CreateBuilder<CuePhrase>();
        var byLanguage = new Fields(mapping, list, findings);
        foreach (var entry in mapping.Entries)
        {
            Language.Check(entry.Key, findings);
            foreach (var written in byLanguage.Texts(entry.Key.Text))
            {
                if (CuePhrase.Parse(entry.Key.Text.Split('-')[0], written.Text) is not { } phrase)
                {
                    findings.Add(SchemaErrors.NotACue(written.Place, written.Text));
                }
                else if (known.TryAdd($"{phrase.Language} {CueText.Normal(phrase.Text)}", list) || known[$"{phrase.Language} {CueText.Normal(phrase.Text)}"] == list)
                {
                    phrases.Add(phrase);
                }
                else
                {
                    findings.Add(SchemaErrors.CueTwice(written.Place, written.Text, known[$"{phrase.Language} {CueText.Normal(phrase.Text)}"], list));
                }
            }
        }

        return phrases.ToImmutable();
    }
}
