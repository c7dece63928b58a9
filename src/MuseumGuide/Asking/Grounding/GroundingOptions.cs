using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Asking.Grounding;

/// <summary>Settings of answers in a model's words, under <c>MuseumGuide:Asking:Grounding</c>.</summary>
public sealed class GroundingOptions
{
    /// <summary>Longest wait for the order of meaning; without it works are ordered by their words. Default 1.5 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.0100000", "00:00:30")]
    public TimeSpan MeaningLimit { get; set; } = TimeSpan.FromSeconds(1.5);
}
