using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>German: scales, parts, multiples, dates and the small words around them. Number words are compounds: <see cref="GermanNumerals"/>.</summary>
internal static class GermanWords
{
    public static WordList List()
    {
        var list = new WordList();
        AddNumbers(list);
        AddDates(list);
        AddSurroundings(list);
        GermanCues.AddTo(list);
        return list;
    }

    private static void AddNumbers(WordList list)
    {
        list.Add(SenseKinds.Scale, 12, "dutzend");
        list.Add(SenseKinds.Scale, 1_000, "tausend|tsd|tsd.");
        list.Add(SenseKinds.Scale, 1_000_000, "million|millionen|mio|mio.");
        list.Add(SenseKinds.Scale, 1_000_000_000, "milliarde|milliarden|mrd|mrd.|md|md.");
        list.Add(SenseKinds.Scale, 1_000_000_000_000, "billion|billionen|bio|bio.");
        list.Add(SenseKinds.Half, ExactNumber.Of(1) / ExactNumber.Of(2), "hälfte|halb|halbe|halben|halber|halbes");
        list.AddRow(SenseKinds.Part, 3, "drittel|dritteln viertel|vierteln fünftel|fünfteln sechstel siebtel achtel neuntel zehntel|zehnteln");
        list.Add(SenseKinds.Multiple, 2, "doppelt|doppelte|doppelten|doppelter|doppeltes|verdoppelt|verdoppelte|verdoppelten|verdoppeln|verdopplung|verdoppelung|zweifach");
        list.Add(SenseKinds.Multiple, 3, "verdreifacht|verdreifachte|verdreifachen|verdreifachung");
        list.Add(SenseKinds.Multiple, 4, "vervierfacht|vervierfachte|vervierfachen|vervierfachung");
        list.Add(SenseKinds.Multiple, 5, "verfünffacht|verfünffachte|verfünffachen");
        list.Add(SenseKinds.Multiple, 10, "verzehnfacht|verzehnfachte|verzehnfachen");
        list.Add(SenseKinds.Multiple, ExactNumber.Of(1) / ExactNumber.Of(2), "halbiert|halbierte|halbieren|halbierung");
        list.Add(SenseKinds.Times, "mal|fach|fache|fachen|faches|x|×");
        list.Add(SenseKinds.Percent, "%|prozent|v.h.|v. h.|prozentig|prozentige|prozentigen|prozentiger|prozentiges|prozentigem");
        list.Add(SenseKinds.PercentPoint, "prozentpunkt|prozentpunkte|prozentpunkten|%-punkte|pp");
        list.Add(SenseKinds.PercentPoint, ExactNumber.Of(1) / ExactNumber.Of(100), "basispunkt|basispunkte|basispunkten");
        list.AddBefore(SenseKinds.RankLead, "nr.|nummer|platz|rang|no.|#");
        list.AddBefore(SenseKinds.TopLead, "top");
        list.Add(SenseKinds.Superlative, 1, "größte|größter|größten|größtes|größtem|spitzenreiter|marktführer|tabellenführer|an der spitze");
        list.Add(SenseKinds.Idiom, "zum ersten mal|auf einmal|noch einmal|einmal|nicht einmal|erst einmal|erstmal|zweifach verglast");
    }

    private static void AddDates(WordList list)
    {
        list.AddRow(SenseKinds.Month, 1, "januar|jänner februar märz april - juni juli - september oktober november dezember");
        list.Add(SenseKinds.WeakMonth, 5, "mai");
        list.Add(SenseKinds.WeakMonth, 8, "august");
        list.Add(SenseKinds.WeakMonth, 1, "jan.");
        list.Add(SenseKinds.WeakMonth, 2, "feb.");
        list.Add(SenseKinds.WeakMonth, 4, "apr.");
        list.Add(SenseKinds.WeakMonth, 9, "sept.|sep.");
        list.Add(SenseKinds.WeakMonth, 10, "okt.");
        list.Add(SenseKinds.WeakMonth, 11, "nov.");
        list.Add(SenseKinds.WeakMonth, 12, "dez.");
        list.Add(SenseKinds.Quarter, "quartal|quartals|quartale");
        list.Add(SenseKinds.HalfYear, "halbjahr|halbjahrs|halbjahres|jahreshälfte");
        list.AddBefore(SenseKinds.YearLead, "in|im|seit|bis|ab|von|vor|nach|ende|anfang|mitte|jahr|jahre|jahres|jahren|um|und|oder|des|für|noch|sommer|winter|herbst|frühjahr|bis ende|zwischen|dem|zum|zu");
    }

    private static void AddSurroundings(WordList list)
    {
        list.Add(SenseKinds.RangeTo, "bis|bis zu|auf");
        list.AddBefore(SenseKinds.RangeOpen, "zwischen");
        list.Add(SenseKinds.And, "und");
        list.AddBefore(SenseKinds.From, "von");
        list.Add(SenseKinds.Per, "pro|je|im|/|jedes");
        list.AddPer("year", "jährlich|jährliche|jährlichen|jährlicher|jahresproduktion|jahreskapazität|p.a.|p. a.");
        list.AddPer("month", "monatlich|monatliche|monatlichen");
        list.AddPer("day", "täglich|tägliche|täglichen");
        list.AddPer("week", "wöchentlich|wöchentliche|wöchentlichen");
        list.Add(SenseKinds.Falling, "sank|sanken|sinkt|sinken|gesunken|fiel|fielen|gefallen|fallen|rückgang|rückgangs|% weniger|prozent weniger|minus|verringert|verringerte|verringern|schrumpfte|schrumpft|geschrumpft|gesenkt|senkte|senken|verlor|verloren|einbruch|brach|reduziert|reduzierte|niedriger|ging|zurückgegangen");
        list.Add(SenseKinds.Rising, "stieg|stiegen|steigt|steigen|gestiegen|steigerung|anstieg|wuchs|wuchsen|wächst|gewachsen|wachstum|% mehr|prozent mehr|plus|zuwachs|erhöht|erhöhte|erhöhung|zugelegt|zunahme|kletterte|geklettert|höher|gesteigert|legte|legten");
        list.Add(SenseKinds.Stop, "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|soll|sollen|nicht|von|vom|in|im|an|am|auf|bei|beim|zu|zum|zur|für|mit|ohne|aus|als|wie|pro|und|oder|aber|wenn|während|weil|obwohl|seit|bis|nach|vor|zwischen|unter|über|um|nur|alle|etwa|rund|fast|knapp|mehr|weniger|sowie|auch|sein|seine|ihr|ihre|es|sie|er|wir|man|damit|davon|dass|insgesamt|erst|heute|gestern|gut|noch|schon|verkaufte|verkauft");
    }
}
