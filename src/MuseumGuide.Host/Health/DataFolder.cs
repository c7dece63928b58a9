using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Health;

/// <summary>Tries whether the data folder can be read and written.</summary>
internal sealed class DataFolder(GuideSettings settings)
{
    /// <summary>Makes a small file and removes it.</summary>
    /// <returns>Degraded where the folder can only be read: recognition goes on, and nothing new is kept.</returns>
    public HealthStatus Look()
    {
        var path = Path.Combine(settings.Storage.FullDataDirectory, $".health-{Environment.ProcessId}");
        try
        {
            File.WriteAllBytes(path, [1]);
            File.Delete(path);
            return HealthStatus.Healthy;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Directory.Exists(settings.Storage.FullDataDirectory) ? HealthStatus.Degraded : HealthStatus.Unhealthy;
        }
    }
}
