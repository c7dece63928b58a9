namespace MuseumGuide.Spending;

/// <summary>Counts what each client has spent in a day; never fails.</summary>
public interface IClientSpending
{
    /// <summary>Counts one request in one step, unless the client has had its requests or its tokens of the day, or more
    /// clients came than are counted.</summary>
    /// <param name="client">Names the visitor's device.</param>
    /// <returns>Whether it was counted.</returns>
    ValueTask<bool> TryCountRequestAsync(DateOnly day, string client, CancellationToken cancellationToken);

    /// <summary>Adds tokens to what a client, whose request was counted, has spent.</summary>
    ValueTask AddTokensAsync(DateOnly day, string client, long tokens);

    /// <summary>Counts the clients that have asked paid models on a day.</summary>
    ValueTask<long> CountClientsAsync(DateOnly day, CancellationToken cancellationToken);
}
