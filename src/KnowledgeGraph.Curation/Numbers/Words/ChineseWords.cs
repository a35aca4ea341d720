using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Chinese: scales, parts, multiples, dates and the small words around them. Numerals in characters: <see cref="ChineseNumerals"/>.</summary>
internal static class ChineseWords
{
    public static WordList List()
    {
        var list = new WordList();
        AddNumbers(list);
        AddDates(list);
        AddSurroundings(list);
        ChineseCues.AddTo(list);
        return list;
    }

    private static void AddNumbers(WordList list)
    {
        list.Add(SenseKinds.Scale, 10, "十");
        list.Add(SenseKinds.Scale, 100, "百");
        list.Add(SenseKinds.Scale, 1_000, "千");
        list.Add(SenseKinds.Scale, 10_000, "万|萬");
        list.Add(SenseKinds.Scale, 100_000_000, "亿|億");
        list.Add(SenseKinds.Half, ExactNumber.Of(1) / ExactNumber.Of(2), "一半|半数");
        list.AddMoreThanHalf("过半|超半数|逾半|过半数");
        list.Add(SenseKinds.Multiple, 2, "翻番|翻一番|翻了一番|翻倍|翻了一倍|翻一倍|加倍");
        list.Add(SenseKinds.Multiple, 4, "翻两番|翻了两番");
        list.Add(SenseKinds.Multiple, ExactNumber.Of(1) / ExactNumber.Of(2), "减半|腰斩");
        list.Add(SenseKinds.Times, "倍");
        list.Add(SenseKinds.Percent, "%|％");
        list.Add(SenseKinds.PercentPoint, "个百分点|百分点");
        list.Add(SenseKinds.PercentPoint, ExactNumber.Of(1) / ExactNumber.Of(100), "个基点|基点");
        list.Add(SenseKinds.PercentLead, "百分之");
        list.Add(SenseKinds.TenthPercent, "成");
        list.AddBefore(SenseKinds.RankLead, "第|第第|no.");
        list.AddBefore(SenseKinds.TopLead, "前|top");
        list.Add(SenseKinds.Ordinal, 2, "亚军");
        list.Add(SenseKinds.Ordinal, 3, "季军");
        list.Add(SenseKinds.Superlative, 1, "榜首|冠军|首位|居首|登顶|最大|最高|龙头|头名");
        list.Add(SenseKinds.Classifier, "个|名|人|次|款|项|件|座|位|条|种|只|批|轮|期|代|层|级|步|块|颗|吨|户|份|场|倍");
        list.Add(SenseKinds.Idiom, "万一|千万别|千万不|一些|一直|一样|一起|一旦|一定|一般|一方面|一次性|统一|唯一|百分百|一体化|千方百计|四川|五菱|三星|一汽|七牛|百度|百姓|万科|万达|第三方|二手|双十一|双11|315晚会|3·15|3.15晚会|618大促|一带一路|千元机|百亿补贴|七七八八|成千上万|独一无二");
    }

    private static void AddDates(WordList list)
    {
        list.Add(SenseKinds.Quarter, "季度|季");
        list.Add(SenseKinds.NamedHalf, 1, "上半年");
        list.Add(SenseKinds.NamedHalf, 2, "下半年");
        list.AddBefore(SenseKinds.YearLead, "在|于|自|从|到|至|截至");
    }

    private static void AddSurroundings(WordList list)
    {
        list.Add(SenseKinds.RangeTo, "到|至|~|～|—|——|－");
        list.AddBefore(SenseKinds.RangeOpen, "介于|在");
        list.Add(SenseKinds.And, "和|与");
        list.AddBefore(SenseKinds.From, "从|由|自");
        list.Add(SenseKinds.Per, "每|/|一");
        list.AddPer("year", "每年|年产|年产能|年化|年销|年均");
        list.AddPer("month", "每月|月产|月均|月销");
        list.AddPer("day", "每天|每日|日产|日均");
        list.AddPer("week", "每周|周均");
        list.Add(SenseKinds.Falling, "下降|下滑|下跌|减少|降低|缩减|跌|降|回落|萎缩|缩短|收窄|少了");
        list.Add(SenseKinds.Rising, "增长|增加|上升|上涨|提升|提高|增|涨|多出|高出|扩大|攀升|大增");
        list.Add(SenseKinds.Stop, "的|是|在|和|与|及|等|也|将|已|被|把|由|从|对|向|到|至|而|但|为");
    }
}
