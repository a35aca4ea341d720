using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Model.Tests;

public sealed class Sha256Tests
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void Hex_gives_the_standards_examples(string text, string hash) => Assert.Equal(hash, Sha256.Hex(text));

    [Fact]
    public void Every_length_agrees_with_the_platform()
    {
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(i => (char)('!' + (i % 90)))));
        for (var length = 0; length <= bytes.Length; length++)
        {
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length))), Sha256.Hex(bytes.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Pieces_hash_as_the_whole_and_finishing_begins_anew()
    {
        var bytes = Encoding.ASCII.GetBytes(new string('x', 200));
        var sha = new Sha256();
        var hash = new byte[Sha256.Size];
        for (var cut = 0; cut <= bytes.Length; cut += 7)
        {
            sha.Append(bytes.AsSpan(0, cut));
            sha.Append(bytes.AsSpan(cut));
            sha.Finish(hash);
            Assert.Equal(SHA256.HashData(bytes), hash);
        }
    }
}
