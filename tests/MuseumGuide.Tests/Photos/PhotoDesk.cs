using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Photos;

/// <summary>Admission and decoder as a server has them, on a folder of their own.</summary>
internal sealed class PhotoDesk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PhotoDesk(WorkGateOptions? gate = null)
    {
        var options = new DecodeOptions { DataFolder = _folder.Path, Gate = gate ?? new WorkGateOptions() };
        Decoder = new PhotoDecoder(
            DecodeJournal.Open(_folder.Path, NullLogger<DecodeJournal>.Instance), Options.Create(options),
            TimeProvider.System, NullLogger<PhotoDecoder>.Instance);
    }

    public static PhotoAdmission Admission { get; } = new(Options.Create(new PhotoAdmissionOptions()));

    public PhotoDecoder Decoder { get; }

    public string DataFolder => _folder.Path;

    public static AdmittedPhoto Admit(byte[] file) =>
        Assert.IsType<PhotoAdmissionResult.Admitted>(Admission.Inspect(file)).Photo;

    /// <summary>Null where the file is admitted.</summary>
    public static PhotoRefusal? RefusalOf(byte[] file) =>
        (Admission.Inspect(file) as PhotoAdmissionResult.Refused)?.Refusal;

    public async Task<RgbImage> DecodeAsync(byte[] file, int longestSide = 1280) =>
        Assert.IsType<PhotoDecodeResult.Decoded>(
            await Decoder.DecodeAsync(Admit(file), longestSide, TestContext.Current.CancellationToken)).Picture;

    /// <summary>Null where the file is admitted and decoded.</summary>
    public async Task<PhotoRefusal?> JudgeAsync(byte[] file)
    {
        switch (Admission.Inspect(file))
        {
            case PhotoAdmissionResult.Admitted admitted:
                var result = await Decoder.DecodeAsync(admitted.Photo, 1280, TestContext.Current.CancellationToken);
                Assert.IsNotType<PhotoDecodeResult.Busy>(result);
                return (result as PhotoDecodeResult.Refused)?.Refusal;
            case var refused:
                return Assert.IsType<PhotoAdmissionResult.Refused>(refused).Refusal;
        }
    }

    public void Dispose() => _folder.Dispose();
}
