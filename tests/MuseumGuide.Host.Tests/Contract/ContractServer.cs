using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Narrating;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Narrating;
using MuseumGuide.Recognition;
using MuseumGuide.Visiting;

namespace MuseumGuide.Host.Tests.Contract;

/// <summary>A server of which everything can be had, for many calls.</summary>
public sealed class ContractServer : IAsyncLifetime
{
    public const string StaffKey = "a-key-of-the-staff-0123";

    private GuideServer? _guide;
    private ContractDocument? _document;

    internal GuideServer Guide => _guide!;

    internal ContractDocument Document => _document!;

    internal ScriptedVoice Voice { get; } = new();

    internal ScriptedRecognizer Recognizer { get; } = new();

    /// <summary>The analysis of the photo that was last taken.</summary>
    internal string AnalysisId { get; private set; } = "none";

    public async ValueTask InitializeAsync()
    {
        _guide = await SpeakingServer.StartAsync(Recognizer, settings =>
        {
            settings.AdminApiKey = AdminKey.Find(StaffKey);
            settings.Server.MaxRequestsPerMinute = settings.Server.MaxRequestsPerHour = 10_000_000;
            settings.Server.MaxPaidRequestsPerMinute = settings.Server.MaxPaidRequestsPerHour = 10_000_000;
        }, Voice);
        Reset();
        _document = await ContractDocument.ReadAsync(Guide);
    }

    public ValueTask DisposeAsync() => _guide?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Makes everything work again.</summary>
    internal void Reset()
    {
        Guide.Collection.Failure = null;
        Guide.Collection.Import(
            Works.Moon with { Room = "Room 2", StopNumber = "7" }, Works.Mill with { Artist = Works.Moon.Artist });
        Guide.Collection.ImportTours(new Tour
        {
            Id = "short", Title = "A short tour", Lang = "en", Summary = "One work.", MinutesAbout = 5,
            Stops = [new TourStop("moon", "Look up.", null)],
        });
        Guide.Tier.Find(("moon", 0.98));
        (Voice.Failure, Voice.IsThere) = (null, true);
        (Recognizer.Failure, Recognizer.Hears) =
            (null, new Transcription("Who made this?", "en", TimeSpan.FromSeconds(2)));
    }

    /// <summary>Has a photo judged, so that it can be asked about.</summary>
    internal async Task TakeAsync(Identification found, int seed)
    {
        Guide.Tier.Settle(found);
        var answer = await GuideServer.ReadJsonAsync(await Guide.IdentifyAsync(TestPhotos.Jpeg(seed: seed)));
        AnalysisId = (string)answer["analysis_id"]!;
    }

    internal async Task<HttpResponseMessage> SendAsync(ContractCall call)
    {
        await call.Before(this);
        var path = call.Path.Replace("{analysis_id}", AnalysisId, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new(Document.Find(call.Operation).Method), path)
        {
            Content = call.Body?.Invoke(),
        };
        if (call.Header is { } header) request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return await Guide.SendAsync(request);
    }
}
