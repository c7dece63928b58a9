using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MuseumGuide.Photos;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Tests.Photos;

public sealed class PhotosServiceCollectionExtensionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AddPhotos_gives_a_decoder_that_works()
    {
        await using var services = Services(decode => decode.DataFolder = _folder.Path);
        var photo = PhotoDesk.Admit(Pictures.Jpeg(Pictures.Waves(64, 64)));

        var result = await services.GetRequiredService<PhotoDecoder>()
            .DecodeAsync(photo, 32, TestContext.Current.CancellationToken);

        Assert.Equal(32, Assert.IsType<PhotoDecodeResult.Decoded>(result).Picture.Width);
    }

    [Fact]
    public void AddPhotos_passes_limits_to_admission()
    {
        using var services = Services(_ => { }, limits => limits.MinSide = 100);

        var result = services.GetRequiredService<PhotoAdmission>().Inspect(Pictures.Jpeg(Pictures.Waves(64, 64)));

        Assert.Equal(new PhotoAdmissionResult.Refused(PhotoRefusal.TooSmall), result);
    }

    [Fact]
    public void Decode_options_refuse_what_cannot_be()
    {
        using var services = Services(decode =>
        {
            decode.DataFolder = "";
            decode.Gate.Slots = 0;
            decode.Gate.QueueWait = TimeSpan.Zero;
            decode.Gate.MemoryBytes = 5;
        });

        var exception = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<IOptions<DecodeOptions>>().Value);

        Assert.Equal(4, exception.Failures.Count());
        Assert.Contains("DataFolder", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Slots must be between 1 and 1024", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Admission_options_refuse_what_cannot_be()
    {
        using var services = Services(_ => { }, limits => limits.MaxBytes = 0);

        var exception = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<IOptions<PhotoAdmissionOptions>>().Value);

        Assert.Contains("MaxBytes must be between 1024 and 104857600", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_are_those_of_the_documentation()
    {
        var (limits, gate) = (new PhotoAdmissionOptions(), new WorkGateOptions());

        Assert.Equal((10_485_760, 12_000, 50_000_000, 20_000_000, 32),
            (limits.MaxBytes, limits.MaxSide, limits.MaxPixels, limits.MaxUnscaledPixels, limits.MinSide));
        Assert.Equal((64, 300, 1_048_576, 268_435_456),
            (limits.MaxScans, limits.MaxScanMegapixels, limits.MaxMetadataBytes, limits.MaxWorkingBytes));
        Assert.Equal((Math.Min(4, Environment.ProcessorCount), null, 200.0, 300_000_000, 1.0),
            (gate.Slots, gate.QueueLength, gate.QueueWait.TotalMilliseconds, gate.MemoryBytes,
                gate.RetryAfter.TotalSeconds));
    }

    private static ServiceProvider Services(
        Action<DecodeOptions> decode, Action<PhotoAdmissionOptions>? admission = null) =>
        new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddPhotos(decode, admission)
            .BuildServiceProvider();
}
