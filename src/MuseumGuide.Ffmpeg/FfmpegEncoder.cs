using System.Globalization;
using MuseumGuide.ChildPrograms;
using MuseumGuide.Models;
using MuseumGuide.Narrating;

namespace MuseumGuide.Ffmpeg;

/// <summary>Makes MP3 and Opus with the program ffmpeg, where it is installed.</summary>
public sealed class FfmpegEncoder : IAudioEncoder, IDisposable
{
    private const string Opus = "audio/ogg";
    private const string Mp3 = "audio/mpeg";
    private static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(20), 64 * 1024 * 1024);
    private static readonly ChildLimits LookLimits = new(TimeSpan.FromSeconds(5), 1024 * 1024);
    private readonly SemaphoreSlim _encoding = new(Math.Clamp(Environment.ProcessorCount, 1, 4));
    private readonly string? _program = ChildProgram.Find("ffmpeg");
    private IReadOnlyList<string>? _types;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> FindTypesAsync(CancellationToken cancellationToken) =>
        _types ??= await LookAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<byte[]> EncodeAsync(Pcm sound, string contentType, CancellationToken cancellationToken)
    {
        if (_program is null) throw new ModelException("ffmpeg", "encode a sound", ModelFailure.Unavailable);
        string[] codec = contentType == Opus
            ? ["-c:a", "libopus", "-b:a", "24k", "-application", "voip", "-f", "ogg"]
            : ["-c:a", "libmp3lame", "-b:a", "64k", "-f", "mp3"];
        await _encoding.WaitAsync(cancellationToken);
        try
        {
            return await ChildProgram.RunAsync(
                _program,
                ["-hide_banner", "-loglevel", "error", "-nostdin", "-f", "s16le",
                    "-ar", sound.SampleRate.ToString(CultureInfo.InvariantCulture), "-ac", "1", "-i", "pipe:0",
                    .. codec, "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact", "pipe:1"],
                sound.Samples, Limits, cancellationToken);
        }
        catch (ChildProgramException error)
        {
            throw new ModelException("ffmpeg", "encode a sound", ModelFailure.Unavailable, error);
        }
        finally
        {
            _encoding.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _encoding.Dispose();

    // Some builds leave codecs out.
    private async Task<IReadOnlyList<string>> LookAsync(CancellationToken cancellationToken)
    {
        if (_program is null) return [];
        try
        {
            var list = System.Text.Encoding.UTF8.GetString(await ChildProgram.RunAsync(
                _program, ["-hide_banner", "-encoders"], default, LookLimits, cancellationToken));
            return
            [
                .. list.Contains(" libopus ", StringComparison.Ordinal) ? [Opus] : (string[])[],
                .. list.Contains(" libmp3lame ", StringComparison.Ordinal) ? [Mp3] : (string[])[],
            ];
        }
        catch (ChildProgramException)
        {
            return [];
        }
    }
}
