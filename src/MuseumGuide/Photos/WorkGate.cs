namespace MuseumGuide.Photos;

/// <summary>Lets in as much heavy work as the machine can carry, queues a little, turns the rest away.</summary>
/// <remarks>First come, first served, also where the first needs more memory than is free: a large photo is never
/// starved by small ones. Safe for many threads; nothing blocks.</remarks>
public sealed class WorkGate(WorkGateOptions options, TimeProvider time)
{
    private readonly int _slots = options.Slots;
    private readonly long _capacity = options.MemoryBytes;
    private readonly TimeSpan _queueWait = options.QueueWait;
    private readonly Lock _lock = new();
    private readonly LinkedList<Waiter> _queue = new();
    private int _taken;
    private long _bytesTaken;

    /// <summary>What those turned away should wait before they come again.</summary>
    public TimeSpan RetryAfter { get; } = options.RetryAfter;

    /// <summary>Pieces of work that may be inside at once.</summary>
    public int Slots => _slots;

    /// <summary>Pieces of work that may wait; further ones are turned away at once.</summary>
    public int QueueLength { get; } = options.QueueLength ?? options.Slots * 4;

    /// <summary>Pieces of work inside now.</summary>
    public int Taken
    {
        get { lock (_lock) return _taken; }
    }

    /// <summary>Pieces of work waiting now.</summary>
    public int Waiting
    {
        get { lock (_lock) return _queue.Count; }
    }

    /// <summary>Enters, waiting for a place if need be.</summary>
    /// <param name="bytes">Memory the work will take. More than the gate has in all counts as all of it, so that such
    /// work is alone.</param>
    /// <returns>The place, or null where the queue is full or the wait was too long: busy.</returns>
    /// <exception cref="OperationCanceledException">Cancelled while waiting; no place is held.</exception>
    public ValueTask<WorkLease?> TryEnterAsync(long bytes, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        cancellationToken.ThrowIfCancellationRequested();
        var price = Math.Min(bytes, _capacity);
        LinkedListNode<Waiter> node;
        lock (_lock)
        {
            if (_queue.Count == 0 && HasRoom(price))
                return new ValueTask<WorkLease?>(Take(price));
            if (_queue.Count >= QueueLength)
                return new ValueTask<WorkLease?>((WorkLease?)null);
            node = _queue.AddLast(new Waiter(price));
        }

        return WaitAsync(node, cancellationToken);
    }

    internal void Leave(long bytes)
    {
        lock (_lock)
        {
            _taken--;
            _bytesTaken -= bytes;
            LetIn();
        }
    }

    private async ValueTask<WorkLease?> WaitAsync(LinkedListNode<Waiter> node, CancellationToken cancellationToken)
    {
        try
        {
            return await node.Value.Entered.Task.WaitAsync(_queueWait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // A place that was given in the very moment the wait ended is as good as any.
            return GiveUp(node) ? null : await node.Value.Entered.Task;
        }
        catch (OperationCanceledException)
        {
            if (!GiveUp(node))
                (await node.Value.Entered.Task).Dispose();
            throw;
        }
    }

    private bool GiveUp(LinkedListNode<Waiter> node)
    {
        lock (_lock)
        {
            if (node.List is null)
                return false;
            _queue.Remove(node);
            LetIn();
            return true;
        }
    }

    private void LetIn()
    {
        while (_queue.First is { } first && HasRoom(first.Value.Bytes))
        {
            _queue.RemoveFirst();
            first.Value.Entered.SetResult(Take(first.Value.Bytes));
        }
    }

    private bool HasRoom(long bytes) => _taken < _slots && _bytesTaken + bytes <= _capacity;

    private WorkLease Take(long bytes)
    {
        _taken++;
        _bytesTaken += bytes;
        return new WorkLease(this, bytes);
    }

    private sealed class Waiter(long bytes)
    {
        public long Bytes { get; } = bytes;

        public TaskCompletionSource<WorkLease> Entered { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
