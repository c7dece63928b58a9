using System.Diagnostics.Metrics;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Serving;
using MuseumGuide.Narrating;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Observability.Telemetry;

/// <summary>Shows how full every gate is that work waits at.</summary>
internal sealed class SlotMetrics
{
    public SlotMetrics(
        IMeterFactory meters, PhotoSlots photos, PhotoDecoder decoder, SentenceSpeaker speaker,
        RecordingSlots recordings, WorkSlots work)
    {
        (string Kind, WorkGate Gate)[] gates =
        [
            ("upload", photos.Uploads), ("photo", photos.Gate), ("decode", decoder.Gate), ("speech", speaker.Gate),
            ("recording", recordings.Gate), ("talk", work.Talks), ("spoken_reply", work.SpokenReplies),
        ];
        var meter = meters.Create("MuseumGuide");
        Show("museum_guide.slots.used", "Pieces of work inside a gate.", gate => gate.Taken);
        Show("museum_guide.slots.waiting", "Pieces of work waiting at a gate.", gate => gate.Waiting);
        Show("museum_guide.slots.limit", "Pieces of work that a gate lets in at once.", gate => gate.Slots);

        void Show(string name, string description, Func<WorkGate, int> read) => meter.CreateObservableUpDownCounter(
            name,
            () => gates.Select(gate => new Measurement<int>(
                read(gate.Gate), new KeyValuePair<string, object?>("kind", gate.Kind))),
            "{slot}", description);
    }
}
