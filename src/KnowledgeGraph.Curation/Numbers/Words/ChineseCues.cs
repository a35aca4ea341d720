namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Chinese words that qualify a number, and the qualifiers they may be written as.</summary>
internal static class ChineseCues
{
    public static void AddTo(WordList list)
    {
        list.AddCueBefore(QualifierSet.Nearly, "将近|接近|逼近|几乎|差不多");
        list.AddCueBefore(QualifierSet.Nearly | QualifierSet.ExactOfDuration, "近");
        list.AddCueBefore(QualifierSet.MoreThan, "超过|超|逾|过|突破|高于|大于|多于|不止|超出|长于");
        list.AddCueBefore(QualifierSet.AtLeast, "至少|不低于|不少于|最少|起码|不下|≥");
        list.AddCueBefore(QualifierSet.UpTo, "至多|最多|不超过|不多于|不高于|≤");
        list.AddCueBefore(QualifierSet.UpTo | QualifierSet.Exact, "高达|多达|长达|最高|最高达|最长");
        list.AddCueBefore(QualifierSet.About, "约|大约|大概|约为|约有|约合|约占|约达|~|～|≈");
        list.AddCueBefore(QualifierSet.LessThan, "不到|不足|低于|少于|未满|不满|小于|短于");
        // Words that end like a cue and are none.
        list.AddCueBefore(QualifierSet.None, "最近|附近|经过|通过|不过|度过|渡过|路过|只不过|签约|预约|节约|合约");
        list.AddCueAfter(QualifierSet.About, "左右|上下|前后");
        list.AddCueAfter(QualifierSet.AtLeast | QualifierSet.MoreThan, "以上|及以上|或以上");
        list.AddCueAfter(QualifierSet.LessThan | QualifierSet.UpTo, "以下|及以下");
        list.AddCueAfter(QualifierSet.UpTo, "以内|之内");
        list.AddCueAfter(QualifierSet.MoreThan, "多|余|有余|开外");
    }
}
