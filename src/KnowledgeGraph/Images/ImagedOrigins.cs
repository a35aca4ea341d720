using System.Collections.Immutable;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Images;

/// <summary>Where claims are written, out of an image: looked up in its bytes when somebody asks.</summary>
/// <param name="section">Stands where the section begins, and stays there.</param>
internal sealed class ImagedOrigins(ImageReader section) : IClaimOrigins
{
    public ClaimOrigin? Find(string claim)
    {
        var image = section.Again();
        for (var left = image.Count(); left > 0; left--)
        {
            if (image.Text() == claim)
            {
                return Origin(image);
            }

            SkipOrigin(image);
        }

        return null;
    }

    public static void Write(Projection projection, ImageWriter image)
    {
        var claims = projection.Curated.Knowledge.Claims;
        image.Count(claims.Length);
        foreach (var claim in claims)
        {
            image.Text(claim.Id.Value);
            Write(ClaimOrigin.Of(claim, projection.Curated.Texts), image);
        }
    }

    /// <summary>Walks through the whole section, so that nothing in it fails later.</summary>
    /// <exception cref="InvalidDataException">The bytes are no image of origins.</exception>
    public static ImagedOrigins Read(ImageReader image)
    {
        var section = image.Again();
        for (var left = image.Count(); left > 0; left--)
        {
            image.SkipText();
            SkipOrigin(image);
        }

        return new(section);
    }

    private static void Write(ClaimOrigin origin, ImageWriter image)
    {
        image.Text(origin.Place.File);
        image.Count(origin.Place.Line);
        image.Count(origin.Place.Column);
        image.Count((int)origin.Seal);
        image.Count(origin.Sentences.Length);
        foreach (var (start, (before, exact, after)) in origin.Sentences)
        {
            image.Count(start);
            image.Text(before);
            image.Text(exact);
            image.Text(after);
        }
    }

    private static ClaimOrigin Origin(ImageReader image)
    {
        var place = new Place(image.Text(), image.Below(int.MaxValue), image.Below(int.MaxValue));
        var seal = (SealState)image.Below((int)SealState.Missing + 1);
        var sentences = ImmutableArray.CreateBuilder<PlacedSentence>(image.Count());
        for (var left = sentences.Capacity; left > 0; left--)
        {
            sentences.Add(new(image.Below(int.MaxValue), new(image.Text(), image.Text(), image.Text())));
        }

        return new(place, seal, sentences.MoveToImmutable());
    }

    private static void SkipOrigin(ImageReader image)
    {
        image.SkipText();
        image.Below(int.MaxValue);
        image.Below(int.MaxValue);
        image.Below((int)SealState.Missing + 1);
        for (var left = image.Count(); left > 0; left--)
        {
            image.Below(int.MaxValue);
            image.SkipText();
            image.SkipText();
            image.SkipText();
        }
    }
}
