using MuseumGuide.Host.Settings;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Host.Serving;

/// <summary>Whether this instance should be sent photos.</summary>
internal sealed class Readiness(RecognitionIndexHolder index, GuideSettings settings)
{
    private volatile bool _draining;

    /// <summary>Says that the end has come: finish what was begun, take nothing new.</summary>
    public void Drain() => _draining = true;

    /// <summary>Why this instance is not ready; null when it is.</summary>
    public Obstacle? FindObstacle()
    {
        if (_draining) return Obstacle.ShuttingDown;
        if (!index.IsLoaded) return Obstacle.StillLoading;
        return DataDirectoryIsUsable() ? null : Obstacle.DataUnreadable;
    }

    private bool DataDirectoryIsUsable()
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(settings.Storage.FullDataDirectory).Any();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
