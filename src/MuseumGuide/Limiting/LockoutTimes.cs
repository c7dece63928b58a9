namespace MuseumGuide.Limiting;

/// <summary>How long who guesses the staff's key is locked out.</summary>
public static class LockoutTimes
{
    /// <summary>The first time.</summary>
    public static readonly TimeSpan First = TimeSpan.FromSeconds(30);

    /// <summary>At the most, however often it was before.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Who guesses no more for so long begins anew.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);
}
