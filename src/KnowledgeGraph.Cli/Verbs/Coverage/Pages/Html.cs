using System.Net;
using System.Text;

namespace KnowledgeGraph.Cli.Verbs.Coverage.Pages;

/// <summary>Builds HTML in which whatever comes from outside is escaped: text and attribute values alike. Tags and attribute names are ours.</summary>
internal sealed class Html
{
    private readonly StringBuilder built = new();

    /// <summary>An opening tag; attributes without a value are left out.</summary>
    public Html Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        built.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                built.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
            }
        }

        built.Append('>');
        return this;
    }

    public Html Close(string tag)
    {
        built.Append("</").Append(tag).Append('>');
        return this;
    }

    public Html Text(string text)
    {
        built.Append(WebUtility.HtmlEncode(text));
        return this;
    }

    public Html Line()
    {
        built.Append('\n');
        return this;
    }

    /// <summary>An element that holds text alone.</summary>
    public Html Element(string tag, string? css, string text) => Open(tag, ("class", css)).Text(text).Close(tag);

    /// <summary>Markup of our own; nothing from outside.</summary>
    public Html Own(string markup)
    {
        built.Append(markup);
        return this;
    }

    public override string ToString() => built.ToString();
}
