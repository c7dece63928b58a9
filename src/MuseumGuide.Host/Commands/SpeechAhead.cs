using System.Globalization;
using MuseumGuide.Describing;
using MuseumGuide.Importing;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Commands;

/// <summary>Speaks works ahead, and shows how far it is.</summary>
internal static class SpeechAhead
{
    private const int MostNamed = 10;

    /// <summary>Speaks works at some lengths.</summary>
    /// <param name="isSilent">Whether nothing may be printed, for a JSON document stands there.</param>
    public static async Task<SpokenAheadReport> RunAsync(
        IReadOnlyList<string> ids, IReadOnlyList<DescriptionLength> lengths, string? lang, bool isSilent,
        ServiceProvider tools, Terminal terminal, CancellationToken cancellationToken)
    {
        var ahead = tools.GetRequiredService<SpokenAhead>();
        var report = await CountedProgress.ShowAsync(
            terminal, isSilent, "Speech", ids.Count,
            progress => ahead.SpeakAsync(ids, lengths, lang, progress, cancellationToken));
        if (!isSilent) Tell(report, terminal.Out);
        return report;
    }

    /// <summary>Runs an import and speaks the works that it changed, at every length.</summary>
    /// <returns>Whether every one of them was spoken.</returns>
    public static async Task<bool> AfterAsync(
        Func<Task> import, bool isSilent, ServiceProvider tools, Terminal terminal, CancellationToken cancellationToken)
    {
        var store = tools.GetRequiredService<IImportStore>();
        var before = await store.ReadRowFingerprintsAsync(cancellationToken);
        await import();
        var after = await store.ReadRowFingerprintsAsync(cancellationToken);
        var changed = after.Where(work => before.GetValueOrDefault(work.Key) != work.Value).Select(work => work.Key);
        var report = await RunAsync(
            [.. changed.Order(StringComparer.Ordinal)], Enum.GetValues<DescriptionLength>(), null, isSilent, tools,
            terminal, cancellationToken);
        return report.Failed.Count == 0;
    }

    private static void Tell(SpokenAheadReport report, TextWriter text)
    {
        text.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Spoken} works spoken, {report.Duration:h\\:mm\\:ss} in all, {report.Failed.Count} not."));
        if (report.Failed.Count > 0)
            text.WriteLine($"No voice spoke {string.Join(", ", report.Failed.Take(MostNamed))}"
                + $"{(report.Failed.Count > MostNamed ? " and others" : "")}.");
    }
}
