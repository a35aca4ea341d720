using System.Text;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The lines behind fingerprints and digest: written down here, because changing them changes every digest.</summary>
public class CanonicalLineTests
{
    private static readonly NodeKey Claim = new(Labels.Claim, "004/a");
    private static readonly NodeKey Company = new(Labels.Entity, "比亚迪");

    [Fact]
    public void ANode_IsItsLabelsAndItsPropertiesByKey() =>
        Assert.Equal(
            "N\tEntity:Company\tapprox=b1\tfrom=d2021-01-31\tid=s9:比亚迪\tlow=f3ff8000000000000\tnames=l2,s2:it,s6:\t'\\\"\n=\torder=i-42",
            Line(new NodeRow(Company, new(Labels.Entity, "Company"), GraphMap.Of(
                ("order", -42L), ("id", "比亚迪"), ("low", 1.5), ("approx", true), ("from", new DateOnly(2021, 1, 31)), ("names", GraphList.Of(["it", "\t'\\\"\n="]))))));

    [Fact]
    public void AnEdge_IsItsTypeItsEndsAndItsProperties() =>
        Assert.Equal(
            "E\tSUBJECT\tClaim\ts5:004/a\tEntity\ts9:比亚迪\tid=s1:x",
            Line(new EdgeRow("x", "SUBJECT", Claim, Company, GraphMap.Of(("id", "x")))));

    [Fact]
    public void ADigest_IsTheSumOfTheHashesOfTheLines_InAnyOrder()
    {
        var one = new NodeRow(Claim, new(Labels.Claim), GraphMap.Of(("id", "004/a")));
        var two = new NodeRow(Company, new(Labels.Entity), GraphMap.Of(("id", "比亚迪")));
        var expected = (Hash(one) + Hash(two)) & ((System.Numerics.BigInteger.One << 256) - 1);
        Assert.Equal(expected.ToString("x64")[^64..], Sum(one, two).Hex);
        Assert.Equal(Sum(one, two), Sum(two, one));
        Assert.Equal(new Digest(new string('0', 64), 0), Sum());
    }

    private static Digest Sum(params NodeRow[] nodes)
    {
        var sum = new DigestSum();
        Array.ForEach(nodes, sum.Add);
        return sum.Total();
    }

    private static System.Numerics.BigInteger Hash(NodeRow node) =>
        new(System.Security.Cryptography.SHA256.HashData(new CanonicalLine().Of(node)), isUnsigned: true, isBigEndian: true);

    private static string Line(NodeRow node) => Encoding.UTF8.GetString(new CanonicalLine().Of(node));

    private static string Line(EdgeRow edge) => Encoding.UTF8.GetString(new CanonicalLine().Of(edge));
}
