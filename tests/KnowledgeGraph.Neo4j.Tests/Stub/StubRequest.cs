using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Neo4j.Tests.Stub;

internal sealed record StubRequest(string Method, string Path, string Head, string Body)
{
    public bool Is(string method, string pathEnd) => Method == method && Path.EndsWith(pathEnd, StringComparison.Ordinal);

    /// <summary>Reads one request; null where the client only connected.</summary>
    public static async Task<StubRequest?> ReadAsync(Stream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (!EndsHead(bytes))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            bytes.Add(one[0]);
        }

        var head = Encoding.ASCII.GetString([.. bytes]);
        var body = new byte[LengthIn(head)];
        await stream.ReadExactlyAsync(body);
        var first = head.Split(' ', 3);
        return new(first[0], first[1], head, Encoding.UTF8.GetString(body));
    }

    private static bool EndsHead(List<byte> bytes) => bytes.Count >= 4 && bytes[^4..] is [(byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'];

    private static int LengthIn(string head)
    {
        var line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture);
    }
}
