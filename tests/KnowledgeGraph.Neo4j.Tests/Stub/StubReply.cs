using System.Text;

namespace KnowledgeGraph.Neo4j.Tests.Stub;

/// <param name="Missing">Bytes announced and never sent: the connection breaks in the middle of the answer.</param>
internal sealed record StubReply(int Status, string ContentType, string Body, string Header = "", int Missing = 0)
{
    public static StubReply Json(int status, string body) => new(status, "application/vnd.neo4j.query", body);

    public static StubReply Opened { get; } = Json(202, """{"transaction":{"id":"abc","expires":"2030-01-01T00:00:00Z"}}""");

    public static StubReply Error(int status, string code, string message) =>
        Json(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");

    public static StubReply Introduction(string version) =>
        new(200, "application/json", $$"""{"neo4j_version":"{{version}}","neo4j_edition":"community"}""");

    public string ToText() =>
        $"HTTP/1.1 {Status} Made-Up\r\nContent-Type: {ContentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(Body) + Missing}\r\n{Header}Connection: close\r\n\r\n{Body}";
}
