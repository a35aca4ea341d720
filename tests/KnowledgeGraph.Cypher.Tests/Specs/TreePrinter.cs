using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>Syntax trees and bound trees as text: <c>Binary(Add, Integer(1), n@0:Node)</c>; clauses have lines of their own.</summary>
internal static class TreePrinter
{
    public static string Print(object tree)
    {
        var text = new StringBuilder();
        Append(text, tree, 0);
        return text.ToString().Trim('\n');
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string word:
                text.Append('\'').Append(word).Append('\'');
                break;
            case Span span:
                text.Append(span.Start).Append("..").Append(span.End);
                break;
            case BoundVariable variable:
                text.Append($"{variable.Name}@{variable.Slot}:{variable.Type}");
                break;
            case BoundConstant constant:
                text.Append(ValueOf(constant.Value));
                break;
            case FunctionSignature function:
                text.Append(function.Name);
                break;
            case IEnumerable items:
                AppendItems(text, items, depth);
                break;
            case IFormattable plain:
                text.Append(plain.ToString(null, CultureInfo.InvariantCulture));
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            default:
                AppendRecord(text, value, depth);
                break;
        }
    }

    private static string ValueOf(GraphValue value) => value switch
    {
        GraphInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        GraphFloat number => number.Value.ToString("R", CultureInfo.InvariantCulture) + "f",
        GraphString text => $"'{text.Value}'",
        GraphBoolean truth => truth.Value ? "true" : "false",
        _ => "null",
    };

    private static void AppendItems(StringBuilder text, IEnumerable items, int depth)
    {
        text.Append('[');
        var separator = "";
        foreach (var item in items)
        {
            text.Append(separator);
            Append(text, item, depth);
            separator = ", ";
        }

        text.Append(']');
    }

    private static void AppendRecord(StringBuilder text, object record, int depth)
    {
        if (record is Clause or BoundClause or SchemaCommand)
        {
            depth++;
            text.Append('\n').Append(' ', depth * 2);
        }

        text.Append(NameOf(record.GetType())).Append('(');
        var separator = "";
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (IsShown(record, property))
            {
                text.Append(separator);
                Append(text, property.GetValue(record), depth);
                separator = ", ";
            }
        }

        text.Append(')');
    }

    /// <summary>Spans are left out but where they name a column; types but for variables.</summary>
    private static bool IsShown(object record, PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && (property.Name != "Span" || record is ProjectionItem)
        && property.PropertyType != typeof(StaticType) && property.PropertyType != typeof(SourceText)
        && property.Name is not "Writes";

    private static string NameOf(Type type)
    {
        var name = type.Name;
        name = name.StartsWith("Bound", StringComparison.Ordinal) ? name["Bound".Length..] : name;
        foreach (var ending in new[] { "Expression", "Literal", "Clause" })
        {
            name = name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
        }

        return name;
    }
}
