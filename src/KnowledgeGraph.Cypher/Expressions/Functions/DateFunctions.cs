using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Temporal;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

internal static class DateFunctions
{
    /// <summary><c>date('2020-01-31')</c>, <c>date({year: 2020, month: 1})</c>, or a date again.</summary>
    public static Value Date(Value[] arguments, Call call)
    {
        if (arguments.Length == 0)
        {
            throw new StoreException(Failures.NotSupported(call.Frame.At(call.Span), "The current date, date() without an argument,"));
        }

        var value = arguments[0];
        return value.Kind switch
        {
            ValueKind.Date => value,
            ValueKind.String => DateText.Parse(value.AsString) is { } date ? Value.Date(date.EpochDay) : throw call.Invalid(
                $"'{value.AsString}' is no date: write 2020-01-31, 2020-01, 2020, 2020-W05-5 or 2020-031."),
            ValueKind.Map => FromParts(value.AsMap, call),
            _ => throw call.Wrong("a string, a map or a date", value),
        };
    }

    /// <summary>Cuts a date to the beginning of its unit; a map then sets parts anew.</summary>
    public static Value Truncate(Value[] arguments, Call call)
    {
        if (arguments.Length < 2)
        {
            throw new StoreException(Failures.NotSupported(call.Frame.At(call.Span), "The current date, date.truncate() of nothing,"));
        }

        if (arguments[1].Kind != ValueKind.Date)
        {
            throw call.Wrong("a date to truncate", arguments[1]);
        }

        var unit = call.String(arguments[0]);
        var start = DateUnits.Start(CalendarDate.OfEpochDay(arguments[1].AsEpochDay), unit)
            ?? throw call.Invalid($"'{unit}' is no unit of dates: use millennium, century, decade, year, weekYear, quarter, month, week or day.");
        return arguments.Length > 2 && arguments[2].Kind == ValueKind.Map
            ? FromParts(arguments[2].AsMap, call, start)
            : Value.Date(start.EpochDay);
    }

    private static Value FromParts(MapValue map, Call call, CalendarDate? from = null)
    {
        var parts = new DateParts { Base = from };
        for (var i = 0; i < map.Count; i++)
        {
            var value = map.Values[i];
            if (value.IsNull)
            {
                return Value.Null;
            }

            if (map.Keys[i] == "date" && value.Kind == ValueKind.Date)
            {
                parts.Base = CalendarDate.OfEpochDay(value.AsEpochDay);
            }
            else if (!parts.TrySet(map.Keys[i], call.Integer(value)))
            {
                throw call.Invalid($"A date has no part '{map.Keys[i]}'.");
            }
        }

        return parts.Build() is { } date
            ? Value.Date(date.EpochDay)
            : throw call.Invalid(
                "These parts make no date: give year, then month and day, week and dayOfWeek, quarter and dayOfQuarter, or ordinalDay, each in its range.");
    }
}
