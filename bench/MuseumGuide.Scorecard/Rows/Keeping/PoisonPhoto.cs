using System.Security.Cryptography;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Scorecard.Rows.Keeping;

/// <summary>N2: a photo whose decoding ends the process.</summary>
internal sealed class PoisonPhoto : IRow
{
    private const int Deaths = 2;

    public RowFacts Facts { get; } = new(
        "N2", "The process is killed from outside whenever it decodes a certain photo, and started again",
        "after two deaths the photo is refused with image_quarantined, also after a new start; others are recognized");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var poison = new TinyJpeg { Width = 8_000, Height = 5_000, Frame = 0xC2, ExtraScans = 2 }.Build();
        var hash = Convert.ToHexStringLower(SHA256.HashData(poison));
        var data = stage.CopyOf(stage.Gallery);
        var finding = new Finding();
        for (var death = 1; death <= Deaths; death++)
        {
            var server = await stage.StartAsync(data, cancellationToken);
            var other = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
            var isKilled = await KillWhileDecodingAsync(
                server, poison, Path.Combine(data, "decoding"), hash, cancellationToken);
            finding
                .That($"death {death}: others recognized before", Visitor.WorksOf(other) == stage.Photos.OneId,
                    other.ToString())
                .That($"death {death}: while decoding", isKilled);
        }

        for (var start = 1; start <= 2; start++)
        {
            var server = await stage.StartAsync(data, cancellationToken);
            var refused = await server.Client.IdentifyAsync(poison, cancellationToken);
            var other = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
            finding
                .That($"start {start} after: refused", (string?)refused.Json?["code"] == "image_quarantined",
                    refused.ToString())
                .That($"start {start} after: others recognized", Visitor.WorksOf(other) == stage.Photos.OneId,
                    other.ToString());
            await server.KillAsync();
        }

        return finding.Under($"a progressive JPEG of 40 megapixels, {Deaths} deaths");
    }

    // The guide marks a photo in a folder before it decodes it, which shows the moment.
    private static async Task<bool> KillWhileDecodingAsync(
        GuideServer server, byte[] poison, string marks, string hash, CancellationToken cancellationToken)
    {
        var answer = server.Client.IdentifyAsync(poison, cancellationToken);
        while (!answer.IsCompleted)
        {
            if (!Directory.EnumerateFiles(marks, hash + "*").Any()) continue;
            await server.KillAsync();
            await answer;
            return Directory.EnumerateFiles(marks, hash + "*").Any();
        }

        await server.KillAsync();
        return false;
    }
}
