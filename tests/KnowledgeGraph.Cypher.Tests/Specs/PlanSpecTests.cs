using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Transactions;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>The files of cases in <c>planning/</c>: in which order a query is done on a graph, which the statements before a line <c>;</c> make.</summary>
public sealed class PlanSpecTests
{
    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "planning");

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory.GetFiles(Folder(), "*.spec").Order(StringComparer.Ordinal).Select(file => new TheoryDataRow<string>(Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Planning(string file) => SpecFile.Read(Path.Combine(Folder(), file)).Hold(Show);

    private static string Show(string text)
    {
        var graph = new Graph();
        var statements = text.Split("\n;\n");
        foreach (var statement in statements[..^1])
        {
            new PreparedStatement(graph, Binder.Bind(Parser.Parse(statement))).Run(GraphMap.Empty, NoGuard());
            graph.Commit();
        }

        var query = Binder.Bind(Parser.Parse(statements[^1]));
        var plan = StatementPlan.Of(graph, (BoundRegularQuery)query.Statement, query.Parameters);
        return PlanPrinter.Print(graph, plan.Root, Names((BoundRegularQuery)query.Statement));
    }

    private static Guard NoGuard() => new(Limits.None, TimeProvider.System, TestContext.Current.CancellationToken);

    private static Dictionary<int, string> Names(BoundRegularQuery query)
    {
        var names = new Dictionary<int, string>();
        foreach (var clause in query.Body.Arms[0].Clauses)
        {
            IEnumerable<BoundVariable> variables = clause switch
            {
                BoundMatch match => match.Introduced,
                BoundUnwind unwind => [unwind.Variable],
                BoundMerge merge => [.. merge.Pattern.Nodes.Select(node => node.Variable), .. merge.Pattern.Relationships.Select(one => one.Variable)],
                _ => [],
            };
            foreach (var variable in variables.Where(variable => variable.Name is not null))
            {
                names.TryAdd(variable.Slot, variable.Name!);
            }
        }

        return names;
    }
}
