using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>The files of cases beside this one: <c>syntax/</c> shows what is parsed, <c>binding/</c> what is bound.</summary>
public sealed class SpecTests
{
    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static IEnumerable<TheoryDataRow<string>> FilesOf(string stage) =>
        Directory.GetFiles(Path.Combine(Folder(), stage), "*.spec").Order(StringComparer.Ordinal)
            .Select(file => new TheoryDataRow<string>(Path.GetFileName(file)));

    public static IEnumerable<TheoryDataRow<string>> SyntaxFiles() => FilesOf("syntax");

    public static IEnumerable<TheoryDataRow<string>> BindingFiles() => FilesOf("binding");

    [Theory]
    [MemberData(nameof(SyntaxFiles))]
    public void Syntax(string file) =>
        SpecFile.Read(Path.Combine(Folder(), "syntax", file)).Hold(statement => Show(() => Parser.Parse(statement)));

    [Theory]
    [MemberData(nameof(BindingFiles))]
    public void Binding(string file) =>
        SpecFile.Read(Path.Combine(Folder(), "binding", file)).Hold(statement => Show(() => Binder.Bind(Parser.Parse(statement))));

    private static string Show(Func<object> run)
    {
        try
        {
            return TreePrinter.Print(run());
        }
        catch (StoreException exception)
        {
            var failure = exception.Failure;
            return $"{failure.At?.Line}:{failure.At?.Column} {failure.Type ?? failure.Code}{(failure.Detail is null ? "" : ": " + failure.Detail)}\n{failure.Message}";
        }
    }
}
