namespace MuseumGuide.Importing;

/// <summary>The signal of a store that tells nothing: looking every second.</summary>
public sealed class PolledImports(TimeProvider time) : IImportSignal
{
    /// <inheritdoc/>
    public TimeSpan PollInterval { get; } = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) =>
        Task.Delay(longest, time, cancellationToken);
}
