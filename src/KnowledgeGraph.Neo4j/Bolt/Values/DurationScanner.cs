using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt.Values;

/// <summary>Reads a duration: <c>P1Y2M3DT4H5M-6.5S</c>, each part with a sign of its own.</summary>
internal static class DurationScanner
{
    private const int NanosInSecond = 1_000_000_000;

    public static Duration Read(ref IsoScanner scanner)
    {
        var (months, days, seconds, nanoseconds) = (0L, 0L, 0L, 0L);
        scanner.Take('P');
        var inTime = scanner.TryTake('T');
        while (!scanner.AtEnd)
        {
            var sign = scanner.Sign();
            var number = sign * scanner.Number();
            var part = sign * scanner.Nanoseconds();
            var unit = scanner.Next;
            scanner.Take(unit);
            switch (unit, inTime)
            {
                case ('Y', false):
                    months += 12 * number;
                    break;
                case ('M', false):
                    months += number;
                    break;
                case ('W', false):
                    days += 7 * number;
                    break;
                case ('D', false):
                    days += number;
                    break;
                case ('H', true):
                    seconds += 3_600 * number;
                    break;
                case ('M', true):
                    seconds += 60 * number;
                    break;
                case ('S', true):
                    (seconds, nanoseconds) = (seconds + number, part);
                    break;
                default:
                    throw scanner.Malformed();
            }

            if (part != 0 && unit != 'S')
            {
                throw scanner.Malformed();
            }

            inTime |= scanner.TryTake('T');
        }

        return nanoseconds < 0 ? new(months, days, seconds - 1, (int)(nanoseconds + NanosInSecond)) : new(months, days, seconds, (int)nanoseconds);
    }
}
