using System.Text;

namespace KnowledgeGraph.Curation.Tests.Numbers.Writing;

internal sealed class ChineseWriter : Writer
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly (long Value, string Word)[] Powers = [(1_000, "千"), (100, "百"), (10, "十")];

    public override string Language => "zh";

    protected override string[] Before => ["", "约", "将近", "超过", "至少", "至多", "不到"];

    protected override string Frame => "该公司公布…。";

    protected override (string Code, string Words)[] Units =>
        [("vehicle", "辆"), ("CNY", "元"), ("USD", "美元"), ("%", "%"), ("pp", "个百分点"), ("month", "个月"), ("km", "公里")];

    protected override IEnumerable<string> Numbers(long whole, int tenths)
    {
        yield return tenths == 0 ? $"{whole}" : $"{whole}.{tenths}";
        foreach (var (scale, word) in new[] { (10_000L, "万"), (100_000_000L, "亿") })
        {
            if (Scaled(whole, tenths, scale, '.') is { } digits)
            {
                yield return digits + word;
            }
        }

        yield return tenths == 0 ? Spoken(whole) : $"{Spoken(whole)}点{Digits[tenths]}";
        if (tenths == 0 && whole > 100_000_000 && whole % 10_000 == 0 && whole % 100_000_000 != 0)
        {
            yield return $"{whole / 100_000_000}亿{whole % 100_000_000 / 10_000}万";
        }
    }

    protected override string Join(string before, string number, string unit) => before + number + unit;

    private static string Spoken(long number)
    {
        if (number >= 100_000_000)
        {
            return Above(number, 100_000_000, "亿");
        }

        return number >= 10_000 ? Above(number, 10_000, "万") : Section(number);
    }

    private static string Above(long number, long scale, string word)
    {
        var rest = number % scale;
        return $"{Spoken(number / scale)}{word}{(rest == 0 ? "" : rest < scale / 10 ? "零" + Spoken(rest) : Spoken(rest))}";
    }

    /// <summary>Below 10000: 一千零五, 一百二十.</summary>
    private static string Section(long number)
    {
        if (number < 10)
        {
            return Digits[(int)number].ToString();
        }

        var (text, hasGap) = (new StringBuilder(), false);
        foreach (var (value, word) in Powers)
        {
            var digit = (int)(number / value);
            number %= value;
            if (digit > 0)
            {
                text.Append(hasGap ? "零" : "").Append(Digits[digit]).Append(word);
                hasGap = false;
            }
            else
            {
                hasGap = text.Length > 0;
            }
        }

        return number == 0 ? text.ToString() : text.Append(hasGap ? "零" : "").Append(Digits[(int)number]).ToString();
    }
}
