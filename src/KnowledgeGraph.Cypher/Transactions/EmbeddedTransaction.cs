using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Transactions;

/// <summary>A transaction on the graph in memory. Computing is synchronous: the tasks it returns are done.</summary>
internal sealed class EmbeddedTransaction(Graph graph, StatementCache statements, StoreGate gate, AccessMode mode, Limits limits, TimeProvider clock)
    : IGraphTransaction
{
    private StatementKind _nature = StatementKind.Read;
    private bool _open = true;

    public ValueTask<Result> RunAsync(Statement statement, CancellationToken cancellation)
    {
        if (!_open)
        {
            throw new StoreException(Failures.TransactionIsClosed());
        }

        try
        {
            return new(Run(statement, cancellation));
        }
        catch (ConstraintViolation violation)
        {
            var isNew = _nature == StatementKind.Schema;
            var failure = ConstraintMessage.Of(graph, violation, isNew ? Failures.ConstraintNotCreated : Failures.NotUnique);
            Close();
            throw new StoreException(failure, violation);
        }
        catch
        {
            Close();
            throw;
        }
    }

    public ValueTask CommitAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!_open)
        {
            throw new StoreException(Failures.TransactionIsClosed());
        }

        if (mode == AccessMode.Write)
        {
            graph.Commit();
        }

        Close();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private Result Run(Statement statement, CancellationToken cancellation)
    {
        var guard = new Guard(limits, clock, cancellation);
        var prepared = statements.Prepare(statement.Text);
        Admit(prepared.Query.Kind);
        var mark = graph.Mark;
        var result = prepared.Run(statement.Parameters, guard);
        if (prepared.Query.Kind == StatementKind.Write && graph.DeletedNodeWithRelationships(mark) is { } node)
        {
            throw new StoreException(Failures.DeleteConnectedNode($"Node({node.Id})", node.Outgoing.Count + node.Incoming.Count));
        }

        return result;
    }

    private void Admit(StatementKind kind)
    {
        if (kind == StatementKind.Read)
        {
            return;
        }

        if (mode == AccessMode.Read)
        {
            throw new StoreException(Failures.WriteInReadMode());
        }

        if (_nature != StatementKind.Read && _nature != kind)
        {
            throw new StoreException(kind == StatementKind.Schema ? Failures.SchemaAfterData() : Failures.DataAfterSchema());
        }

        _nature = kind;
    }

    /// <summary>Ends the transaction; what was not committed is taken back.</summary>
    private void Close()
    {
        if (!_open)
        {
            return;
        }

        _open = false;
        if (mode == AccessMode.Write)
        {
            graph.RollbackTo(0);
            gate.ExitWrite();
        }
        else
        {
            gate.ExitRead();
        }
    }
}
