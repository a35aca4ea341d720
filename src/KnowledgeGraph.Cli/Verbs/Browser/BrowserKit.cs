using System.Net;
using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Cli.Verbs.Browser;

/// <summary>Serves the guide and the style to a Neo4j Browser on this machine: it loads both from localhost alone, and only with leave for other origins.</summary>
internal sealed class BrowserKit : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Dictionary<string, (string Type, byte[] Content)> pages;

    /// <exception cref="Refusal">The port is taken.</exception>
    public BrowserKit(Vocabulary vocabulary, int port)
    {
        var home = new Uri($"http://localhost:{port}/");
        (Guide, Style) = (new(home, "guide.html"), new(home, "style.grass"));
        pages = new()
        {
            [Guide.AbsolutePath] = ("text/html; charset=utf-8", Encoding.UTF8.GetBytes(BrowserGuide.Of(Favourite.All, Style))),
            [Style.AbsolutePath] = ("text/plain; charset=utf-8", Encoding.UTF8.GetBytes(BrowserStyle.Of(vocabulary))),
        };
        listener.Prefixes.Add(home.AbsoluteUri);
        try
        {
            listener.Start();
        }
        catch (HttpListenerException)
        {
            throw new Refusal($"port {port} of localhost is taken: name another one with --port", ExitCode.World);
        }
    }

    public Uri Guide { get; }

    public Uri Style { get; }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task ServeAsync(CancellationToken cancellation)
    {
        using var stop = cancellation.Register(listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // One request broke off, or the listener was stopped, which ends the loop.
            }
        }

        cancellation.ThrowIfCancellationRequested();
    }

    public void Dispose() => listener.Close();

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var response = context.Response;
        // A client that kept the connection could send its next request just as the listener closes it, which it does after an answer without a body.
        response.KeepAlive = false;
        response.Headers["Access-Control-Allow-Origin"] = "*";
        response.Headers["Access-Control-Allow-Headers"] = "*";
        response.Headers["Access-Control-Allow-Private-Network"] = "true";
        response.Headers["Cache-Control"] = "no-cache";
        if (context.Request.HttpMethod == "OPTIONS")
        {
            response.StatusCode = (int)HttpStatusCode.NoContent;
        }
        else if (context.Request.HttpMethod is not ("GET" or "HEAD") || !pages.TryGetValue(context.Request.Url?.AbsolutePath ?? "", out var page))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
        }
        else
        {
            response.ContentType = page.Type;
            response.ContentLength64 = page.Content.Length;
            await response.OutputStream.WriteAsync(context.Request.HttpMethod == "HEAD" ? default : page.Content);
        }
    }
}
