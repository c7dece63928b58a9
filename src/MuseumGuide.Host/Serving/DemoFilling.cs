using MuseumGuide.Demo;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Importing;

namespace MuseumGuide.Host.Serving;

/// <summary>Draws the demo gallery and its sample photos into the data folder, and imports it.</summary>
internal sealed partial class DemoFilling(
    CollectionImporter importer, GuideSettings settings, PerformanceLog performance, AuditLog audit,
    ILogger<DemoFilling> logger)
{
    private const int LineEveryWorks = 10;

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var folder = settings.Storage.DemoDirectory;
        LogDrawing(DemoGallery.Works.Count);
        await DemoGallery.WriteAsync(folder, new Lines(this), cancellationToken);
        LogPhotographing();
        await DemoPhotos.WriteAsync(settings.Storage.DemoPhotosDirectory, folder, null, cancellationToken);
        LogImporting();
        using var scope = performance.Begin("import", cancellationToken);
        var report = await importer.ImportAsync(folder, new ImportOptions(), null, cancellationToken);
        scope.Count = report.Added + report.Updated;
        scope.Succeed();
        audit.Imported(folder, report);
        LogDone(report.Added + report.Updated + report.Unchanged);
    }

    [LoggerMessage(LogLevel.Information, "The catalog is empty: drawing the demo gallery of {WorkCount} works.")]
    private partial void LogDrawing(int workCount);

    [LoggerMessage(LogLevel.Information, "Drawn {Done} of {Total}.")]
    private partial void LogDrawn(int done, int total);

    [LoggerMessage(LogLevel.Information, "Taking sample photos of it.")]
    private partial void LogPhotographing();

    [LoggerMessage(LogLevel.Information, "Importing the demo gallery.")]
    private partial void LogImporting();

    [LoggerMessage(LogLevel.Information, "The demo gallery hangs: {WorkCount} works.")]
    private partial void LogDone(int workCount);

    // Not Progress<T>, which reports late and out of order.
    private sealed class Lines(DemoFilling filling) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value)
        {
            if (value.Done % LineEveryWorks == 0)
                filling.LogDrawn(value.Done, value.Total);
        }
    }
}
