using System.Text.Json;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Serving;
using MuseumGuide.OpenAI;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Endpoints;

/// <summary>Tells how this instance stands.</summary>
internal sealed class StatusReader(
    RecognitionIndexHolder index, PhotoSlots photos, WorkSlots slots, RequestTally tally,
    ProviderState? provider = null)
{
    /// <summary>Reads it; asks nobody else.</summary>
    public StatusAnswer Read(BudgetAnswer budgets) => new(
        GuideVersion.Text, Math.Round(tally.Elapsed.TotalSeconds, 1), index.Current.ArtworkIds.Count,
        index.Current.Version,
        [
            Of("photos", photos.Gate), Of("talks", slots.Talks), Of("spoken_replies", slots.SpokenReplies),
        ],
        [.. (provider?.Capabilities ?? []).Select(status => new ProviderAnswer(
            Name(status.Capability), Name(status.State), status.Since, status.RetryAt))],
        budgets);

    private static SlotsAnswer Of(string kind, WorkGate gate) => new(kind, gate.Taken, gate.Waiting);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
