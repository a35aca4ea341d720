using System.Text;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>Scalars, and what stands in brackets and braces.</summary>
internal sealed partial class QuickYaml
{
    /// <summary>A value that ends with its line.</summary>
    private YamlNode? OneLine(int indent, int depth)
    {
        var node = Current switch
        {
            '{' or '[' => Flow(depth),
            '"' or '\'' => Quoted(),
            _ => Plain(),
        };
        if (node is null || !EndsLine())
        {
            return Beyond();
        }

        // Text further in would belong to a plain value; under any other it is an error.
        return node is not YamlScalar || !GoesOn(indent) ? node : Beyond();
    }

    /// <summary>Whether only spaces, or a comment that cannot be part of a value, follow.</summary>
    private bool EndsLine()
    {
        var before = at;
        SkipSpaces();
        return Current == '\n' || (Current == '#' && at > before && (char.IsWhiteSpace(Ahead) || Ahead == '#'));
    }

    private bool GoesOn(int indent)
    {
        var (before, beforeLine, beforeStart) = (at, line, lineStart);
        at = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
        var next = NextLine();
        (at, line, lineStart) = (before, beforeLine, beforeStart);
        return next > indent;
    }

    /// <summary>Whether a plain scalar may begin here.</summary>
    private bool CanBegin() => Current switch
    {
        '-' => char.IsAsciiLetterOrDigit(Ahead),
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or ' ' or '\n' or '.' => false,
        var c => c >= ' ',
    };

    private YamlScalar? Plain()
    {
        if (!CanBegin())
        {
            return null;
        }

        var (column, begin) = (Column + 1, at);
        for (; Current != '\n'; at++)
        {
            if ((Current == ':' && Ahead is ' ' or '\n') || IsOdd)
            {
                return null;
            }

            if (Current == '#' && text[at - 1] == ' ')
            {
                break;
            }
        }

        at = EndWithoutSpaces(begin);
        return new(path, line, column, words.Of(text.AsSpan(begin, at - begin)));
    }

    private int EndWithoutSpaces(int begin)
    {
        var end = at;
        while (end > begin && text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    /// <summary>In quotation marks, on one line, without an escape.</summary>
    private YamlScalar? Quoted()
    {
        var (column, mark, begin) = (Column + 1, Current, at + 1);
        for (at++; Current != mark; at++)
        {
            if (Current is '\n' or '\\' || IsOdd)
            {
                return null;
            }
        }

        var value = words.Of(text.AsSpan(begin, at - begin));
        at++;
        return Current == mark ? null : new(path, line, column, value);
    }

    private YamlNode? Flow(int depth)
    {
        if (depth > MostDepth)
        {
            return Beyond();
        }

        return Current == '[' ? FlowList(depth) : FlowMapping(depth);
    }

    private YamlSequence? FlowList(int depth)
    {
        var list = new YamlSequence(path, line, Column + 1);
        at++;
        SkipSpaces();
        while (Current != ']' || list.Items.Count > 0)
        {
            if (FlowValue(depth) is not { } item)
            {
                return null;
            }

            list.Items.Add(item);
            if (!PassComma(']'))
            {
                return isBeyond ? null : list;
            }
        }

        at++;
        return list;
    }

    private YamlMapping? FlowMapping(int depth)
    {
        var mapping = new YamlMapping(path, line, Column + 1);
        at++;
        SkipSpaces();
        while (Current != '}' || mapping.Entries.Count > 0)
        {
            if (FlowScalar() is not { } key || Current != ':' || Ahead != ' ' || mapping.Find(key.Text) is not null)
            {
                return null;
            }

            at++;
            SkipSpaces();
            if (FlowValue(depth) is not { } value)
            {
                return null;
            }

            mapping.Entries.Add(new(key, value));
            if (!PassComma('}'))
            {
                return isBeyond ? null : mapping;
            }
        }

        at++;
        return mapping;
    }

    /// <summary>Passes what stands between two items; false behind the end of the list or mapping.</summary>
    private bool PassComma(char end)
    {
        SkipSpaces();
        if (Current == end)
        {
            at++;
            return false;
        }

        if (Current != ',' || Ahead != ' ')
        {
            isBeyond = true;
            return false;
        }

        at++;
        SkipSpaces();
        return true;
    }

    private YamlNode? FlowValue(int depth) => Current is '{' or '[' ? Flow(depth + 1) : FlowScalar() is { } scalar && Current != ':' ? scalar : null;

    private YamlScalar? FlowScalar()
    {
        if (Current is '"' or '\'')
        {
            return Quoted() is { } quoted && Current is ',' or ' ' or '}' or ']' or ':' ? quoted : null;
        }

        if (!CanBegin())
        {
            return null;
        }

        var (column, begin) = (Column + 1, at);
        for (; Current is not (',' or ']' or '}'); at++)
        {
            if (Current == ':' && Ahead is ' ' or '\n' or ',' or '[' or ']' or '{' or '}')
            {
                break;
            }

            if (Current is '\n' or '[' or '{' or '?' || IsOdd || (Current == '#' && text[at - 1] == ' '))
            {
                return null;
            }
        }

        var end = EndWithoutSpaces(begin);
        return Current == ':' && (end != at || Ahead != ' ') ? null : new(path, line, column, words.Of(text.AsSpan(begin, end - begin)));
    }

    /// <summary>A folded or literal block without blank lines, further indentation or trailing spaces.</summary>
    private YamlScalar? TextBlock(int indent)
    {
        var (first, column, isFolded) = (line, Column + 1, Current == '>');
        at++;
        var isStripped = Current == '-';
        at += isStripped ? 1 : 0;
        if (Current != '\n' || at == text.Length)
        {
            return null;
        }

        var content = Lines(indent, isFolded ? ' ' : '\n');
        return content is null ? null : new(path, first, column, isStripped ? content : content + "\n");
    }

    private string? Lines(int indent, char between)
    {
        StringBuilder? joined = null;
        var first = "";
        var depth = -1;
        while (at < text.Length)
        {
            var begin = at + 1;
            var start = begin;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }

            var isBlank = start == text.Length || text[start] == '\n';
            if (isBlank || start - begin <= indent)
            {
                // Behind the block only blank lines may stand that are no part of it, which is told by what follows them.
                return depth < 0 || (isBlank && IsInside(start, depth)) ? null : joined?.ToString() ?? first;
            }

            depth = depth < 0 ? start - begin : depth;
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (start - begin != depth || text[end - 1] == ' ' || text.AsSpan(start, end - start) is var content && (content.IndexOfAnyInRange('\u0001', '\u001F') >= 0 || content.IndexOfAnyInRange('\u007F', '\u009F') >= 0))
            {
                return null;
            }

            NewLine();
            at = end;
            if (first.Length == 0)
            {
                first = text[start..end];
            }
            else
            {
                joined ??= new(first);
                joined.Append(between).Append(text, start, end - start);
            }
        }

        // Without a line end behind it the last line's own end would be in doubt.
        return null;
    }

    /// <summary>Whether behind blank lines the block goes on.</summary>
    private bool IsInside(int from, int depth)
    {
        while (from < text.Length && text[from] is ' ' or '\n')
        {
            from++;
        }

        var column = from < text.Length ? from - (text.LastIndexOf('\n', from) + 1) : -1;
        return column >= depth;
    }
}
