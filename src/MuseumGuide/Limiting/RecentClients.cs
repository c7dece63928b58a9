namespace MuseumGuide.Limiting;

/// <summary>Something kept for each client that came lately.</summary>
/// <remarks>Who has not come for a while is dropped. With too many at once the one that has not come for the longest is
/// forgotten, so that a flood of addresses takes a bounded memory. Not for several threads.</remarks>
/// <param name="most">The most clients that are kept.</param>
/// <param name="idle">How long a client is kept after it came.</param>
/// <param name="create">What is kept for a client at first.</param>
internal sealed class RecentClients<TKey, TValue>(int most, TimeSpan idle, Func<TKey, TValue> create)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];

    // The latest first.
    private readonly LinkedList<Entry> _order = new();

    /// <summary>Clients that are kept now.</summary>
    public int Count => _entries.Count;

    /// <summary>Gets what is kept for a client, who came now.</summary>
    public TValue Get(TKey client, TimeSpan now)
    {
        Drop(now);
        if (_entries.TryGetValue(client, out var node))
        {
            _order.Remove(node);
            node.Value.SeenAt = now;
        }
        else
        {
            if (_entries.Count >= most) DropLast();
            node = new LinkedListNode<Entry>(new Entry(client, create(client)) { SeenAt = now });
            _entries.Add(client, node);
        }

        _order.AddFirst(node);
        return node.Value.Value;
    }

    // Two for each that comes in, so that old ones leave faster than new ones come.
    private void Drop(TimeSpan now)
    {
        for (var i = 0; i < 2 && _order.Last is { } last && now - last.Value.SeenAt > idle; i++) DropLast();
    }

    private void DropLast()
    {
        if (_order.Last is not { } last) return;
        _entries.Remove(last.Value.Client);
        _order.RemoveLast();
    }

    private sealed class Entry(TKey client, TValue value)
    {
        public TKey Client { get; } = client;

        public TValue Value { get; } = value;

        public TimeSpan SeenAt { get; set; }
    }
}
