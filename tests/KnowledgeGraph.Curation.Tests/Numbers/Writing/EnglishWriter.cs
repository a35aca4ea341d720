namespace KnowledgeGraph.Curation.Tests.Numbers.Writing;

internal sealed class EnglishWriter : Writer
{
    private static readonly string[] Small =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');

    private static readonly string[] Tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    public override string Language => "en";

    protected override string[] Before => ["", "about", "nearly", "more than", "at least", "up to", "less than"];

    protected override string Frame => "The maker reported … in its paper.";

    protected override (string Code, string Words)[] Units =>
        [("vehicle", "vehicles"), ("CNY", "yuan"), ("USD", "US dollars"), ("%", "%"), ("%", "percent"), ("pp", "percentage points"), ("month", "months"), ("km", "kilometers")];

    protected override IEnumerable<string> Numbers(long whole, int tenths)
    {
        yield return tenths == 0 ? $"{whole}" : $"{whole}.{tenths}";
        yield return tenths == 0 ? Grouped(whole, ',') : $"{Grouped(whole, ',')}.{tenths}";
        foreach (var (scale, word) in new[] { (1_000L, "thousand"), (1_000_000L, "million"), (1_000_000_000L, "billion") })
        {
            if (Scaled(whole, tenths, scale, '.') is { } digits)
            {
                yield return $"{digits} {word}";
                yield return $"{digits} - {word}";
            }
        }

        if (tenths == 0)
        {
            yield return Spoken(whole);
            yield return Spoken(whole).Replace("-", " - ", StringComparison.Ordinal);
        }
    }

    protected override string Join(string before, string number, string unit) => $"{before} {number} {unit}".Trim();

    private static string Spoken(long number) => number switch
    {
        < 20 => Small[number],
        < 100 => number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}",
        < 1_000 => $"{Small[number / 100]} hundred{(number % 100 == 0 ? "" : " and " + Spoken(number % 100))}",
        < 1_000_000 => Above(number, 1_000, "thousand"),
        < 1_000_000_000 => Above(number, 1_000_000, "million"),
        _ => Above(number, 1_000_000_000, "billion"),
    };

    private static string Above(long number, long scale, string word) =>
        $"{Spoken(number / scale)} {word}{(number % scale == 0 ? "" : (number % scale < 100 ? " and " : " ") + Spoken(number % scale))}";
}
