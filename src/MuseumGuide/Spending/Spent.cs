namespace MuseumGuide.Spending;

/// <summary>What was spent.</summary>
/// <param name="Requests">Requests to paid models, retries not counted.</param>
/// <param name="Tokens">Tokens that they reported, in and out.</param>
public sealed record Spent(long Requests, long Tokens)
{
    /// <summary>Nothing yet.</summary>
    public static Spent Nothing { get; } = new(0, 0);
}
