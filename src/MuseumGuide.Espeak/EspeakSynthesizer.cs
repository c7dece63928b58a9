using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using MuseumGuide.ChildPrograms;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Sounds;

namespace MuseumGuide.Espeak;

/// <summary>The machine's own voice: the program espeak-ng, started for each sentence.</summary>
/// <remarks>A program that is not there speaks nothing and harms nothing; it is looked for again every minute.
/// </remarks>
public sealed class EspeakSynthesizer(IOptions<EspeakOptions> options, TimeProvider time)
    : ISpeechSynthesizer, IDisposable
{
    private const string SystemName = "espeak";
    private const string Operation = "speak a sentence";

    // Two minutes of speech; a sentence is some seconds.
    private const int MostOutputBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMinutes(1);
    private readonly EspeakOptions _options = options.Value;
    private readonly SemaphoreSlim _looking = new(1, 1);
    private readonly SemaphoreSlim _speaking = new(Math.Clamp(Environment.ProcessorCount, 2, 8));
    private EspeakInstallation? _installation;
    private long? _lookedAt;

    /// <inheritdoc/>
    public string Name => SpeechChoice.Local;

    /// <inheritdoc/>
    public bool IsPaid => false;

    /// <inheritdoc/>
    public string Fingerprint => string.Create(
        CultureInfo.InvariantCulture, $"espeak-ng {_installation?.Version} at {_options.WordsPerMinute}, spelling 1");

    /// <inheritdoc/>
    public async ValueTask<bool> CanSpeakAsync(string lang, CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) is { } found && found.Voices.Find(lang) is not null;

    /// <inheritdoc/>
    public async Task<Pcm> SpeakAsync(SpeechRequest request, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } found) throw Failure(ModelFailure.Unavailable);
        var voice = request.Voice is { } wished && found.Voices.Has(wished)
            ? wished
            : found.Voices.Find(request.Lang) ?? throw Failure(ModelFailure.Unavailable);

        await _speaking.WaitAsync(cancellationToken);
        try
        {
            return WaveFile.Read(await RunAsync(found.Path, voice, request, cancellationToken));
        }
        catch (Exception error) when (error is ChildProgramException or FormatException)
        {
            throw Failure(FailureOf(error), error);
        }
        finally
        {
            _speaking.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _looking.Dispose();
        _speaking.Dispose();
    }

    private Task<byte[]> RunAsync(
        string path, string voice, SpeechRequest request, CancellationToken cancellationToken)
    {
        // Text goes in as input, never as an argument, and without -m it is never markup.
        var text = EspeakPronunciation.For(request.Text, request.Lang);
        return ChildProgram.RunAsync(
            path,
            ["-v", voice, "-s", _options.WordsPerMinute.ToString(CultureInfo.InvariantCulture), "-b", "1", "-z",
                "--stdin", "--stdout"],
            Encoding.UTF8.GetBytes(text), new ChildLimits(_options.Timeout, MostOutputBytes), cancellationToken);
    }

    private async ValueTask<EspeakInstallation?> FindAsync(CancellationToken cancellationToken)
    {
        if (_installation is { } known) return known;
        await _looking.WaitAsync(cancellationToken);
        try
        {
            if (_installation is not null || (_lookedAt is { } at && time.GetElapsedTime(at) < LookAgainAfter))
                return _installation;
            var found = await LookAsync(cancellationToken);
            _lookedAt = time.GetTimestamp();
            return _installation = found;
        }
        finally
        {
            _looking.Release();
        }
    }

    private async Task<EspeakInstallation?> LookAsync(CancellationToken cancellationToken)
    {
        if ((File.Exists(_options.Program) ? _options.Program : ChildProgram.Find(_options.Program)) is not { } path)
            return null;
        try
        {
            var limits = new ChildLimits(_options.Timeout, 1024 * 1024);
            var version = await ChildProgram.RunAsync(path, ["--version"], default, limits, cancellationToken);
            var voices = await ChildProgram.RunAsync(path, ["--voices"], default, limits, cancellationToken);
            return new EspeakInstallation(
                path, Encoding.UTF8.GetString(version).Split("  Data")[0].Trim(),
                EspeakVoices.Parse(Encoding.UTF8.GetString(voices)));
        }
        catch (ChildProgramException)
        {
            return null;
        }
    }

    private static ModelFailure FailureOf(Exception error) => error switch
    {
        ChildProgramException { Fault: ChildFault.TimedOut } => ModelFailure.TimedOut,
        ChildProgramException { Fault: ChildFault.TooMuchOutput } or FormatException => ModelFailure.Malformed,
        _ => ModelFailure.Unavailable,
    };

    private static ModelException Failure(ModelFailure failure, Exception? inner = null) =>
        new(SystemName, Operation, failure, inner);
}
