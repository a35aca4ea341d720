using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Numerals in Chinese characters: 一百二十万, 三点五亿, 二〇二一, 一万八.</summary>
internal static class ChineseNumerals
{
    private const int Ten = 10;
    private const long TenThousand = 10_000;
    private const long HundredMillion = 100_000_000;

    /// <summary>Words that make the numeral vague: 数千万, 几百.</summary>
    private const string Vague = "数几";

    public static bool TryRead(TokenText text, int at, out Numeral numeral)
    {
        numeral = default;
        var end = at;
        while (IsNumeral(text, end) && (end == at || text.IsGlued(end)))
        {
            end++;
        }

        if (end == at || Vague.Contains(text.Char(at - 1)) || Vague.Contains(text.Char(end)))
        {
            return false;
        }

        return TryPositional(text, at, end, out numeral) || TrySpoken(text, at, end, out numeral);
    }

    /// <summary>The digit of a character; -1 for anything else.</summary>
    public static int Digit(char c) => c switch
    {
        '〇' or '零' => 0, '一' or '壹' => 1, '二' or '两' or '贰' => 2, '三' or '叁' => 3, '四' or '肆' => 4, '五' or '伍' => 5,
        '六' or '陆' => 6, '七' or '柒' => 7, '八' or '捌' => 8, '九' or '玖' => 9, _ => -1,
    };

    /// <summary>Whether a numeral may begin with the character.</summary>
    public static bool IsNumeral(char c) => Digit(c) >= 0 || Power(c) > 0;

    private static long Power(char c) => c switch
    {
        '十' or '拾' => Ten, '百' or '佰' => 100, '千' or '仟' => 1_000, '万' or '萬' => TenThousand, '亿' or '億' => HundredMillion, _ => 0,
    };

    private static bool IsNumeral(TokenText text, int at)
    {
        var c = text.Char(at);
        return IsNumeral(c) || (c == '点' && IsNumeral(text.Char(at - 1)) && Digit(text.Char(at + 1)) >= 0);
    }

    /// <summary>Digits alone, three or more: 二〇二一.</summary>
    private static bool TryPositional(TokenText text, int at, int end, out Numeral numeral)
    {
        numeral = default;
        long value = 0;
        for (var i = at; i < end; i++)
        {
            if (Digit(text.Char(i)) is not (>= 0 and var digit) || i - at > 15)
            {
                return false;
            }

            value = (Ten * value) + digit;
        }

        numeral = new(at, end, ExactNumber.Of(value), Numeral.One, end - at == 1 ? NeedOf(value) : NumeralNeed.Unit, null);
        return end - at is 1 or > 2;
    }

    private static bool TrySpoken(TokenText text, int at, int end, out Numeral numeral)
    {
        numeral = default;
        var sum = new Sum();
        for (var i = at; i < end; i++)
        {
            var c = text.Char(i);
            if (c == '点')
            {
                return TryDecimals(text, at, i, end, sum.Value, out numeral);
            }

            if (!(Digit(c) is >= 0 and var digit ? sum.TakeDigit(digit) : sum.TakePower(Power(c))))
            {
                return false;
            }
        }

        var need = Digit(text.Char(at)) < 0 && (text.Char(at) != '十' || end == at + 1) ? NumeralNeed.Unit : NumeralNeed.Nothing;
        numeral = new(at, end, ExactNumber.Of(sum.Value), Numeral.One, need, null);
        return true;
    }

    /// <summary>三点五; a scale after it is the caller's.</summary>
    private static bool TryDecimals(TokenText text, int at, int point, int end, long whole, out Numeral numeral)
    {
        var (value, place, i) = (ExactNumber.Of(whole), Numeral.One, point + 1);
        for (; i < end && Digit(text.Char(i)) is >= 0 and var digit; i++)
        {
            place /= ExactNumber.Of(Ten);
            value += place * ExactNumber.Of(digit);
        }

        numeral = new(at, i, value, Numeral.One, NumeralNeed.Nothing, null);
        return true;
    }

    private static NumeralNeed NeedOf(long value) => value == 1 ? NumeralNeed.Emphasis : NumeralNeed.Unit;

    /// <summary>Adds up digits and their powers from left to right.</summary>
    private sealed class Sum
    {
        private long total;
        private long section;
        private int digit = -1;
        private long last = 1;
        private bool hasZero;

        /// <remarks>A last digit without its power takes the one below the last: 一万八 is 18000.</remarks>
        public long Value => total + section + (digit < 0 ? 0 : last >= 100 && !hasZero ? digit * last / Ten : digit);

        public bool TakeDigit(int next)
        {
            if (digit > 0)
            {
                return false;
            }

            (digit, hasZero) = (next == 0 ? -1 : next, hasZero || next == 0);
            return true;
        }

        public bool TakePower(long power)
        {
            if (total + section > HundredMillion * TenThousand)
            {
                return false;
            }

            if (power < TenThousand)
            {
                section += Math.Max(digit, digit < 0 ? 1 : digit) * power;
            }
            else if (power == HundredMillion)
            {
                (total, section) = ((total + section + PendingOrOne()) * power, 0);
            }
            else
            {
                (total, section) = (total + ((section + PendingOrOne()) * power), 0);
            }

            (digit, last, hasZero) = (-1, power, false);
            return true;
        }

        private long PendingOrOne() => digit >= 0 ? digit : section == 0 && total == 0 ? 1 : 0;
    }
}
