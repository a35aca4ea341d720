namespace KnowledgeGraph.Cypher.Transactions;

/// <summary>Lets in many readers or one writer, in the order they came.</summary>
internal sealed class StoreGate
{
    private readonly object _state = new();
    private readonly List<Waiter> _waiting = [];
    private int _readers;
    private bool _writing;

    /// <exception cref="OperationCanceledException">The caller gave up waiting.</exception>
    public ValueTask EnterReadAsync(CancellationToken cancellation) => EnterAsync(GateRole.Reader, cancellation);

    /// <exception cref="OperationCanceledException">The caller gave up waiting.</exception>
    public ValueTask EnterWriteAsync(CancellationToken cancellation) => EnterAsync(GateRole.Writer, cancellation);

    public void ExitRead()
    {
        lock (_state)
        {
            _readers--;
            Admit();
        }
    }

    public void ExitWrite()
    {
        lock (_state)
        {
            _writing = false;
            Admit();
        }
    }

    private ValueTask EnterAsync(GateRole role, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Waiter waiter;
        lock (_state)
        {
            if (_waiting.Count == 0 && IsFree(role))
            {
                Occupy(role);
                return ValueTask.CompletedTask;
            }

            waiter = new(role);
            _waiting.Add(waiter);
        }

        return new(WaitAsync(waiter, cancellation));
    }

    private async Task WaitAsync(Waiter waiter, CancellationToken cancellation)
    {
        using var registration = cancellation.Register(() => Withdraw(waiter, cancellation));
        await waiter.Admitted.Task.ConfigureAwait(false);
    }

    private void Withdraw(Waiter waiter, CancellationToken cancellation)
    {
        lock (_state)
        {
            if (_waiting.Remove(waiter))
            {
                waiter.Admitted.SetCanceled(cancellation);
                Admit();
            }
        }
    }

    /// <summary>Lets in who stands at the head of the queue, and further readers behind a reader.</summary>
    private void Admit()
    {
        while (_waiting.Count > 0 && _waiting[0] is var first && IsFree(first.Role))
        {
            _waiting.RemoveAt(0);
            Occupy(first.Role);
            first.Admitted.SetResult();
        }
    }

    private bool IsFree(GateRole role) => !_writing && (role == GateRole.Reader || _readers == 0);

    private void Occupy(GateRole role)
    {
        if (role == GateRole.Reader)
        {
            _readers++;
        }
        else
        {
            _writing = true;
        }
    }

    private enum GateRole
    {
        Reader,
        Writer,
    }

    private sealed class Waiter(GateRole role)
    {
        public GateRole Role => role;

        public TaskCompletionSource Admitted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
