using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Narrating;

namespace MuseumGuide.Ffmpeg;

/// <summary>Registers smaller sound files.</summary>
public static class FfmpegServiceCollectionExtensions
{
    /// <summary>Adds MP3 and Opus; where ffmpeg is not installed, sound stays WAV.</summary>
    public static IServiceCollection AddFfmpeg(this IServiceCollection services) =>
        services.AddSingleton<IAudioEncoder, FfmpegEncoder>();
}
