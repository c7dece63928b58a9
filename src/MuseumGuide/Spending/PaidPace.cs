namespace MuseumGuide.Spending;

/// <summary>Asks whether a client asks paid models too often for the moment, whatever it has left for the day.</summary>
/// <param name="client">Names the visitor's device.</param>
/// <returns>The time to wait; null where it may go on.</returns>
public delegate ValueTask<TimeSpan?> PaidPace(string client, CancellationToken cancellationToken);
