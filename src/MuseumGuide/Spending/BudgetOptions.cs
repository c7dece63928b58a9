using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Spending;

/// <summary>What answers of paid models may cost in one day (UTC), under <c>MuseumGuide:Spending</c>.</summary>
/// <remarks>A token is what providers bill by, some four letters; speech counts its letters so. The last call of a day
/// may overrun by its own tokens, for these are known only afterwards.</remarks>
public sealed class BudgetOptions
{
    /// <summary>Requests a day over all visitors; 0 closes the paid answers. Default 2,000.</summary>
    [Range(0, 100_000_000)]
    public int RequestsPerDay { get; set; } = 2000;

    /// <summary>Tokens a day over all visitors. Default 2,000,000.</summary>
    [Range(0, 1_000_000_000_000)]
    public long TokensPerDay { get; set; } = 2_000_000;

    /// <summary>Requests a day for one client. Default 100.</summary>
    [Range(0, 100_000_000)]
    public int RequestsPerClientPerDay { get; set; } = 100;

    /// <summary>Tokens a day for one client. Default 100,000.</summary>
    [Range(0, 1_000_000_000_000)]
    public long TokensPerClientPerDay { get; set; } = 100_000;
}
