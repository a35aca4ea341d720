namespace KnowledgeGraph.Curation.Tests.Numbers.Writing;

internal sealed class GermanWriter : Writer
{
    private static readonly string[] Small =
        "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".Split(' ');

    private static readonly string[] Tens = "_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".Split(' ');

    public override string Language => "de";

    protected override string[] Before => ["", "etwa", "knapp", "mehr als", "mindestens", "bis zu", "weniger als"];

    protected override string Frame => "Der Hersteller nennt … in seinem Bericht.";

    protected override (string Code, string Words)[] Units =>
        [("vehicle", "Fahrzeuge"), ("CNY", "Yuan"), ("EUR", "Euro"), ("%", "Prozent"), ("pp", "Prozentpunkte"), ("month", "Monate"), ("km", "Kilometer")];

    protected override IEnumerable<string> Numbers(long whole, int tenths)
    {
        yield return tenths == 0 ? $"{whole}" : $"{whole},{tenths}";
        yield return tenths == 0 ? Grouped(whole, '.') : $"{Grouped(whole, '.')},{tenths}";
        foreach (var (scale, words) in new[] { (1_000_000L, "Millionen|Mio."), (1_000_000_000L, "Milliarden|Mrd.") })
        {
            if (Scaled(whole, tenths, scale, ',') is { } digits)
            {
                yield return $"{digits} {words.Split('|')[0]}";
                yield return $"{digits} {words.Split('|')[1]}";
            }
        }

        if (tenths == 0 && whole < 1_000_000)
        {
            yield return Spoken(whole);
        }
    }

    protected override string Join(string before, string number, string unit) => $"{before} {number} {unit}".Trim();

    private static string Spoken(long number) => number switch
    {
        < 20 => Small[number],
        < 100 => number % 10 == 0 ? Tens[number / 10] : $"{Small[number % 10]}und{Tens[number / 10]}",
        < 1_000 => $"{Small[number / 100]}hundert{(number % 100 == 0 ? "" : Spoken(number % 100))}",
        _ => $"{Spoken(number / 1_000)}tausend{(number % 1_000 == 0 ? "" : Spoken(number % 1_000))}",
    };
}
