using MuseumGuide.Photos;

namespace MuseumGuide.Host.Settings;

/// <summary>Fits what decoding may take to the memory that the process may have, so that photos are refused in a small
/// container rather than ending it.</summary>
internal static class MemoryShare
{
    private const int PartOfOnePhoto = 8;
    private const int PartOfAllPhotos = 4;
    private const long Least = 1024 * 1024;

    /// <summary>Lowers the limits where memory is short, and never raises them.</summary>
    /// <param name="available">Bytes that the process may have in all.</param>
    public static IServiceCollection FitToMemory(this IServiceCollection services, long available) => services
        .Configure<PhotoAdmissionOptions>(admission =>
            admission.MaxWorkingBytes = Fit(admission.MaxWorkingBytes, available / PartOfOnePhoto))
        .Configure<DecodeOptions>(decode =>
            decode.Gate.MemoryBytes = Fit(decode.Gate.MemoryBytes, available / PartOfAllPhotos));

    private static long Fit(long limit, long share) => Math.Min(limit, Math.Max(Least, share));
}
