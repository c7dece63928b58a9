using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Observability.Telemetry.Emitting;

/// <summary>Writes the measures to <c>EMF_FILE</c>, from where CloudWatch's agent takes them.</summary>
internal sealed partial class EmfEmitter(
    IMeterFactory meters, GuideSettings settings, IOptions<TelemetryOptions> options, TimeProvider time,
    ILogger<EmfEmitter> logger)
    : Emitter(meters, options.Value.EmfInterval, time)
{
    private readonly TimeProvider _time = time;
    private readonly string _path = Path.GetFullPath(settings.Telemetry.EmfFile!);
    private readonly long _maxBytes = options.Value.EmfMaxBytes;
    private bool _isFailing;

    protected override async Task EmitAsync(IReadOnlyList<Measure> measures)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            if (File.Exists(_path) && new FileInfo(_path).Length >= _maxBytes)
                File.Move(_path, _path + ".1", overwrite: true);
            await using var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            foreach (var line in EmfLines.Write(measures, _time.GetUtcNow()))
            {
                await file.WriteAsync(line);
                file.WriteByte((byte)'\n');
            }

            _isFailing = false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // One line when it begins to fail, not one a minute.
            if (!_isFailing) LogWriteFailed(e);
            _isFailing = true;
        }
    }

    [LoggerMessage(LogLevel.Error, "EMF_FILE cannot be written; its measures are lost meanwhile.")]
    private partial void LogWriteFailed(Exception exception);
}
