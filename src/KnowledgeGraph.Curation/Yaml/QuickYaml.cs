namespace KnowledgeGraph.Curation.Yaml;

/// <summary>
/// Reads the plain part of YAML in which nearly every file is written, in one pass and without tokens. At the first character that is not of that part,
/// right or wrong, it gives up, and the walk over the library's tokens reads the file: that one knows all of YAML and reports what is wrong.
/// </summary>
/// <remarks>
/// Block mappings and lists, one-line lists and mappings in brackets and braces, one-line scalars (plain, or quoted without escapes), folded and literal blocks
/// without blank lines, comments. What it gives is equal to what the walk gives, node for node and place for place; a test holds that on broken files too.
/// </remarks>
internal sealed partial class QuickYaml
{
    private const int MostDepth = 20, LongestKey = 1000;

    /// <summary>Characters after which lines or columns would be counted in another way, or that mean something else than they look.</summary>
    private const string Unusual = "\t\r\0\u0085\u2028\u2029\uFEFF";

    private readonly string path;
    private readonly string text;
    private readonly RecentWords words = new();
    private int at, line = 1, lineStart;

    /// <summary>Whether something was met that only the walk reads. From then on nothing counts.</summary>
    private bool isBeyond;

    private QuickYaml(string path, string text) => (this.path, this.text) = (path, text);

    /// <summary>Null where the file is to be read by the walk.</summary>
    public static YamlNode? TryRead(string path, string text)
    {
        if (text.AsSpan().IndexOfAny(Unusual) >= 0)
        {
            return null;
        }

        var quick = new QuickYaml(path, text);
        var indent = quick.NextLine();
        var root = indent == 0 ? quick.Block(0, 0) : null;
        return quick.isBeyond || quick.at < text.Length ? null : root;
    }

    private char Current => at < text.Length ? text[at] : '\n';

    /// <summary>Whether a character stands here that the walk over tokens is to judge.</summary>
    private bool IsOdd => Current is < ' ' or (>= '\u007F' and <= '\u009F');

    private char Ahead => at + 1 < text.Length ? text[at + 1] : '\n';

    private int Column => at - lineStart;

    private YamlNode? Beyond()
    {
        isBeyond = true;
        return null;
    }

    /// <summary>Goes from anywhere to the first character of the next line that is neither blank nor a comment.</summary>
    /// <returns>Its indentation; -1 at the end of the text.</returns>
    private int NextLine()
    {
        while (at < text.Length)
        {
            while (Current == ' ')
            {
                at++;
            }

            if (at == text.Length)
            {
                return -1;
            }

            if (Current == '#')
            {
                at = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
            }
            else if (Current != '\n')
            {
                return Column;
            }

            if (at < text.Length)
            {
                NewLine();
            }
        }

        return -1;
    }

    /// <summary>Passes a line's end.</summary>
    private void NewLine() => (at, line, lineStart) = (at + 1, line + 1, at + 1);

    /// <summary>A mapping or list that begins here, at the first character of a line or behind a hyphen.</summary>
    private YamlNode? Block(int indent, int depth)
    {
        if (depth > MostDepth || isBeyond)
        {
            return Beyond();
        }

        return IsDash() ? List(indent, depth) : Mapping(indent, depth);
    }

    private bool IsDash() => Current == '-' && Ahead is ' ' or '\n';

    private YamlNode? List(int indent, int depth)
    {
        var list = new YamlSequence(path, line, Column + 1);
        while (true)
        {
            at++;
            if (Current != ' ')
            {
                return Beyond();
            }

            SkipSpaces();
            var item = Current is '\n' or '#' or '|' or '>' || IsDash() ? Beyond() : BeginsMapping() ? Mapping(Column, depth + 1) : OneLine(indent, depth + 1);
            if (item is null)
            {
                return Beyond();
            }

            list.Items.Add(item);
            if (Next(indent) is not true)
            {
                return isBeyond ? null : list;
            }

            if (!IsDash())
            {
                // A mapping's next key, where the list stands as far left as the mapping.
                return list;
            }
        }
    }

    private YamlNode? Mapping(int indent, int depth)
    {
        if (depth > MostDepth)
        {
            return Beyond();
        }

        var mapping = new YamlMapping(path, line, Column + 1);
        while (true)
        {
            if (Key() is not { } key || mapping.Find(key.Text) is not null || Value(indent, depth) is not { } value)
            {
                return Beyond();
            }

            mapping.Entries.Add(new(key, value));
            if (Next(indent) is not true)
            {
                return isBeyond ? null : mapping;
            }

            if (IsDash())
            {
                return Beyond();
            }
        }
    }

    /// <summary>Whether the next line goes on with what stands at this indentation; false where it stands further left or there is none.</summary>
    private bool? Next(int indent)
    {
        // Behind a value the position is at the line's end; behind a block of its own, at the beginning of what follows.
        var next = NextLine();
        if (next > indent)
        {
            isBeyond = true;
        }

        return isBeyond ? null : next == indent;
    }

    private YamlScalar? Key()
    {
        var (column, begin) = (Column + 1, at);
        var key = Current is '"' or '\'' ? Quoted() : KeyText() is { } end ? new YamlScalar(path, line, column, words.Of(text.AsSpan(begin, end - begin))) : null;
        if (key is null || Current != ':' || Ahead is not (' ' or '\n') || at - begin > LongestKey)
        {
            return null;
        }

        at++;
        return key;
    }

    /// <summary>Passes a plain key; gives the end of its text.</summary>
    private int? KeyText()
    {
        if (!CanBegin())
        {
            return null;
        }

        for (; Current != '\n'; at++)
        {
            if (IsOdd)
            {
                return null;
            }

            if (Current == ':')
            {
                return Ahead is ' ' or '\n' && text[at - 1] != ' ' ? at : null;
            }

            if (Current == '#' && text[at - 1] == ' ')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a key of a mapping stands here; a scalar otherwise.</summary>
    private bool BeginsMapping()
    {
        var before = at;
        var isKey = Current is not ('{' or '[') && Key() is not null;
        at = before;
        return isKey;
    }

    /// <summary>What a key holds: the rest of the line, or the lines below.</summary>
    private YamlNode? Value(int indent, int depth)
    {
        SkipSpaces();
        if (Current is '|' or '>')
        {
            return TextBlock(indent);
        }

        if (Current != '\n' && !(Current == '#' && text[at - 1] == ' '))
        {
            return OneLine(indent, depth + 1);
        }

        var next = NextLine();
        return next > indent ? Block(next, depth + 1) : next == indent && IsDash() ? List(indent, depth + 1) : Beyond();
    }

    private void SkipSpaces()
    {
        while (Current == ' ' && at < text.Length)
        {
            at++;
        }
    }
}
