using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>English: numbers, parts, multiples, dates and the small words around them.</summary>
internal static class EnglishWords
{
    public static WordList List()
    {
        var list = new WordList();
        AddNumbers(list);
        AddParts(list);
        AddDates(list);
        AddSurroundings(list);
        EnglishCues.AddTo(list);
        return list;
    }

    private static void AddNumbers(WordList list)
    {
        list.AddRow(SenseKinds.Cardinal, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        var tens = "twenty thirty forty|fourty fifty sixty seventy eighty ninety".Split(' ');
        for (var i = 0; i < tens.Length; i++)
        {
            list.Add(SenseKinds.Cardinal, 10 * (i + 2), tens[i]);
        }

        list.Add(SenseKinds.Scale, 12, "dozen");
        list.Add(SenseKinds.Scale, 100, "hundred");
        list.Add(SenseKinds.Scale, 1_000, "thousand");
        list.Add(SenseKinds.Scale, 1_000_000, "million|millions|mn|mln");
        list.Add(SenseKinds.Scale, 1_000_000_000, "billion|billions|bn|bln");
        list.Add(SenseKinds.Scale, 1_000_000_000_000, "trillion|trillions|tn|trn");
        list.AddRow(
            SenseKinds.Ordinal, 1,
            "first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
                .Replace("first ", "first second ", StringComparison.Ordinal));
        list.Add(SenseKinds.Ordinal, 30, "thirtieth");
        list.Add(SenseKinds.Ordinal, 2, "runner - up");
        list.AddBefore(SenseKinds.RankLead, "no.|number|nr.|#|ranked|ranks|rank");
        list.AddBefore(SenseKinds.TopLead, "top");
        list.Add(SenseKinds.Superlative, 1, "topped|tops|topping|largest|biggest|at the top of|leads the list|ranks top|champion|number one|best - selling");
    }

    private static void AddParts(WordList list)
    {
        list.Add(SenseKinds.Half, ExactNumber.Of(1) / ExactNumber.Of(2), "half");
        list.Add(SenseKinds.Part, 2, "halves");
        list.AddRow(SenseKinds.Part, 3, "third|thirds quarter|quarters|fourth|fourths fifth|fifths sixth|sixths seventh|sevenths eighth|eighths ninth|ninths tenth|tenths");
        list.Add(SenseKinds.Part, 100, "hundredth|hundredths");
        list.Add(SenseKinds.Multiple, 2, "double|doubled|doubles|doubling|twice|twofold");
        list.Add(SenseKinds.Multiple, 3, "triple|tripled|triples|tripling|treble|trebled|thrice|threefold");
        list.Add(SenseKinds.Multiple, 4, "quadruple|quadrupled|quadruples|quadrupling|fourfold");
        list.Add(SenseKinds.Multiple, 5, "quintuple|quintupled|fivefold");
        list.AddRow(SenseKinds.Multiple, 6, "sixfold sevenfold eightfold ninefold tenfold");
        list.Add(SenseKinds.Multiple, 100, "hundredfold");
        list.Add(SenseKinds.Multiple, ExactNumber.Of(1) / ExactNumber.Of(2), "halved|halves its|halving");
        list.Add(SenseKinds.Times, "times|fold|x|×");
        list.Add(SenseKinds.Percent, "%|％|percent|per cent|pct");
        list.Add(SenseKinds.PercentPoint, "percentage point|percentage points|percent points|% points|pp|ppt|ppts|pct points|points of percentage");
        list.Add(SenseKinds.PercentPoint, ExactNumber.Of(1) / ExactNumber.Of(100), "basis point|basis points|bps");
        list.Add(SenseKinds.Idiom, "double digit|double digits|double check|double click|one another|no one|one day|at first|first of all|first time|in the first place|at first glance|at first sight|second hand|one - off|once again|half - year|half - hearted|one - stop|one by one|double standard|24/7");
    }

    private static void AddDates(WordList list)
    {
        list.AddRow(SenseKinds.Month, 1, "january february - april - june july - september october november december");
        list.Add(SenseKinds.WeakMonth, 1, "jan|jan.");
        list.Add(SenseKinds.WeakMonth, 2, "feb|feb.");
        list.Add(SenseKinds.WeakMonth, 3, "march|mar|mar.");
        list.Add(SenseKinds.WeakMonth, 4, "apr|apr.");
        list.Add(SenseKinds.WeakMonth, 5, "may");
        list.Add(SenseKinds.WeakMonth, 6, "jun|jun.");
        list.Add(SenseKinds.WeakMonth, 7, "jul|jul.");
        list.Add(SenseKinds.WeakMonth, 8, "august|aug|aug.");
        list.Add(SenseKinds.WeakMonth, 9, "sep|sep.|sept|sept.");
        list.Add(SenseKinds.WeakMonth, 10, "oct|oct.");
        list.Add(SenseKinds.WeakMonth, 11, "nov|nov.");
        list.Add(SenseKinds.WeakMonth, 12, "dec|dec.");
        list.Add(SenseKinds.Quarter, "quarter");
        list.Add(SenseKinds.HalfYear, "half");
        list.AddBefore(SenseKinds.YearLead, "in|since|by|of|from|until|till|to|during|before|after|through|throughout|late|early|mid|and|or|year|years|for|fy|around|as early as|as of|end of|between|on|last|this|next|than in|starting");
    }

    private static void AddSurroundings(WordList list)
    {
        list.Add(SenseKinds.RangeTo, "to|through|and up to");
        list.AddBefore(SenseKinds.RangeOpen, "between");
        list.Add(SenseKinds.And, "and");
        list.AddBefore(SenseKinds.From, "from");
        list.Add(SenseKinds.Per, "per|a|an|each|every|/");
        list.AddPer("year", "annual|annually|yearly|per annum|a year|p.a.|/yr|per yr");
        list.AddPer("month", "monthly|a month");
        list.AddPer("day", "daily|a day");
        list.AddPer("week", "weekly|a week");
        list.Add(SenseKinds.Falling, "fell|fall|falls|falling|fallen|decline|declined|declines|declining|decrease|decreased|decreases|decreasing|drop|dropped|drops|dropping|down|lower|lowered|reduced|reduce|reduces|reducing|reduction|shrank|shrunk|shrink|slump|slumped|plunge|plunged|slid|slide|slipped|cut|cuts|% less|percent less|% fewer|loss|lost|minus|shortened|narrowed|contracted|shed");
        list.Add(SenseKinds.Rising, "rose|rise|rises|rising|risen|grew|grow|grows|growing|grown|growth|increase|increased|increases|increasing|up|higher|soar|soared|soaring|jump|jumped|jumping|climb|climbed|gain|gained|surge|surged|surging|% more|percent more|plus|improved|expanded|added");
        list.Add(SenseKinds.Stop, "the|a|an|this|that|these|those|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did|not|of|in|on|at|by|to|for|from|with|within|without|into|onto|as|than|per|and|or|but|nor|so|if|when|while|where|which|who|whose|because|although|though|since|until|after|before|during|between|among|about|over|under|above|below|only|all|some|nearly|almost|around|more|less|most|take|both|its|their|his|her|our|it|they|he|she|we|you|i|also|even|just|now|then|there|here|up|down|out|off|against|through|via|only|another|every|each|any|no|exactly|including|approximately|roughly|exceeding|today|yesterday|however|meanwhile|currently|total|were sold");
    }
}
