namespace MuseumGuide.Importing;

/// <summary>Tells a running server when to look for what an import has changed. It may be wrong both ways: the
/// generation alone says what is so.</summary>
public interface IImportSignal
{
    /// <summary>Time between two looks that is short enough just now, where nothing is told.</summary>
    TimeSpan PollInterval { get; }

    /// <summary>Waits until an import has perhaps begun or been published, or the time is up. Never fails because the
    /// store cannot be reached.</summary>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken);
}
