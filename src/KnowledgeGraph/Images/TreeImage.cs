using System.Collections.Immutable;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Images;

/// <summary>What is to be said beside the graph, in an image: all of <see cref="WorkingTree"/>, the origins of claims last.</summary>
internal static class TreeImage
{
    public static void Write(Projection projection, ImageWriter image)
    {
        var tree = projection.ToTree();
        Write(tree.LeftOut, image);
        image.Byte(tree.IsFaulty ? (byte)1 : (byte)0);
        image.Count(tree.Articles.Length);
        foreach (var article in tree.Articles)
        {
            image.Text(article.Id);
            image.Count(article.Claims);
            image.Count(article.Quoted);
            image.Count(article.Length);
            image.Byte(article.HasText ? (byte)1 : (byte)0);
        }

        ImagedOrigins.Write(projection, image);
    }

    /// <exception cref="InvalidDataException">The bytes are no image of it.</exception>
    public static WorkingTree Read(ImageReader image)
    {
        var leftOut = ReadLeftOut(image);
        var isFaulty = image.Byte() != 0;
        var articles = ImmutableArray.CreateBuilder<ReadArticle>(image.Count());
        for (var left = articles.Capacity; left > 0; left--)
        {
            articles.Add(new(image.Text(), Number(image), Number(image), Number(image), image.Byte() != 0));
        }

        return new(leftOut, isFaulty, articles.MoveToImmutable(), ImagedOrigins.Read(image));
    }

    private static void Write(LeftOut leftOut, ImageWriter image)
    {
        image.Count(leftOut.Unreviewed);
        image.Count(leftOut.Changed);
        image.Count(leftOut.Entities);
        image.Count(leftOut.Unproved);
        image.Count(leftOut.ArticlesWithErrors.Length);
        foreach (var article in leftOut.ArticlesWithErrors)
        {
            image.Text(article.Value);
        }
    }

    private static LeftOut ReadLeftOut(ImageReader image)
    {
        var (unreviewed, changed, entities, unproved) = (Number(image), Number(image), Number(image), Number(image));
        var faulty = ImmutableArray.CreateBuilder<ArticleId>(image.Count());
        for (var left = faulty.Capacity; left > 0; left--)
        {
            faulty.Add(ArticleId.TryParse(image.Text(), out var id) ? id : throw ImageReader.Damaged("an article has no such id"));
        }

        return new(unreviewed, changed, entities, unproved, faulty.MoveToImmutable());
    }

    private static int Number(ImageReader image) => image.Below(int.MaxValue);
}
