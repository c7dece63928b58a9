namespace MuseumGuide.Limiting;

/// <summary>Locks out clients that guess the staff's key, each time for twice as long.</summary>
public interface IKeyLockout
{
    /// <summary>Tells how long a client is still locked out.</summary>
    /// <returns>Null where it may show a key.</returns>
    ValueTask<TimeSpan?> FindWaitAsync(string client, CancellationToken cancellationToken);

    /// <summary>Counts a wrong key.</summary>
    ValueTask FailAsync(string client, CancellationToken cancellationToken);

    /// <summary>Forgets the wrong keys of a client that showed the right one.</summary>
    ValueTask SucceedAsync(string client, CancellationToken cancellationToken);
}
