using System.Runtime.CompilerServices;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Times operations, and tells of each whether it succeeded.</summary>
internal sealed class PerformanceLog(ILogger<PerformanceLog> logger, TimeProvider time)
{
    /// <summary>Begins an operation.</summary>
    /// <param name="operation">Its name from a small fixed set, such as <c>identify</c>.</param>
    /// <param name="cancellationToken">Tells a failure from somebody who left.</param>
    /// <returns>To be told of success, and disposed of at the end.</returns>
    public PerformanceScope Begin(
        string operation, CancellationToken cancellationToken = default, [CallerMemberName] string function = "",
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(operation, CodePlace.Here(function, file, line), logger, time, cancellationToken);
}
