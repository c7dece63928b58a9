using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Limiting;

/// <summary>How clients are counted, under <c>MuseumGuide:Limits</c>.</summary>
public sealed class CountingOptions
{
    /// <summary>Clients whose requests are counted in this process at the same time; beyond, the one that was silent for
    /// the longest is forgotten. Some 500 bytes each. Default 50,000.</summary>
    [Range(1, 10_000_000)]
    public int CountedClients { get; set; } = 50_000;

    /// <summary>Wrong keys that a client may show the staff's routes before it is locked out for half a minute, then
    /// for twice as long each time, an hour at most. Default 5.</summary>
    [Range(1, 1_000)]
    public int WrongKeys { get; set; } = 5;
}
