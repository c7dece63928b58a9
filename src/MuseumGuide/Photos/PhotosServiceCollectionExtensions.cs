using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Photos;

/// <summary>Registers admission and decoding of photos.</summary>
public static class PhotosServiceCollectionExtensions
{
    /// <summary>Adds <see cref="PhotoAdmission"/>, <see cref="PhotoDecoder"/> and <see cref="DecodeJournal"/>, one of
    /// each, with options that are checked at start. Needs logging.</summary>
    /// <param name="decode">Sets the data folder and the slots.</param>
    /// <param name="admission">Changes limits; null keeps the defaults.</param>
    public static IServiceCollection AddPhotos(
        this IServiceCollection services,
        Action<DecodeOptions> decode,
        Action<PhotoAdmissionOptions>? admission = null)
    {
        services.AddOptions<DecodeOptions>().Configure(decode).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<PhotoAdmissionOptions>()
            .Configure(admission ?? (_ => { }))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PhotoAdmission>();
        services.AddSingleton<PhotoDecoder>();
        services.AddSingleton(provider => DecodeJournal.Open(
            provider.GetRequiredService<IOptions<DecodeOptions>>().Value.DataFolder,
            provider.GetRequiredService<ILogger<DecodeJournal>>()));
        return services;
    }
}
