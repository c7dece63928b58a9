using System.Globalization;
using MuseumGuide.Importing;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Tells who did what to the guide, and what came of it.</summary>
/// <remarks>A client is named as <see cref="Serving.ClientName"/> has it, never by its address. Lines are the same at
/// every <c>LOG_LEVEL</c>.</remarks>
internal sealed partial class AuditLog(ILogger<AuditLog> logger)
{
    /// <summary>A request with the staff's key was let in.</summary>
    /// <param name="client">Who sent it.</param>
    /// <param name="path">The route that was asked for.</param>
    public void AdminAllowed(string client, string path) => LogAllowed(client, "admin_request", path, "allowed");

    /// <summary>A request to a staff's route had no key, or a wrong one.</summary>
    /// <inheritdoc cref="AdminAllowed" path="/param"/>
    public void AdminRefused(string client, string path) => LogRefused(client, "admin_request", path, "refused");

    /// <summary>A client guessed wrong so often that it is not listened to for a while.</summary>
    public void ClientLockedOut(string client) => LogRefused(client, "admin_request", "every route", "locked_out");

    /// <summary>A client met a limit; to be told once for each client and window, not for each request.</summary>
    /// <param name="limit">Which limit it was.</param>
    public void RateLimited(string client, string limit) => LogRefused(client, "rate_limit", limit, "refused");

    /// <summary>The server did not start.</summary>
    /// <param name="reason">One or two words.</param>
    public void StartRefused(string reason) => LogRefused(Serving.ClientName.CommandLine, "start", reason, "refused");

    /// <summary>An import came to its end.</summary>
    /// <param name="source">The collection folder.</param>
    public void Imported(string source, ImportReport report) => LogAllowed(
        Serving.ClientName.CommandLine, "import", source,
        string.Create(
            CultureInfo.InvariantCulture,
            $"added {report.Added}, updated {report.Updated}, removed {report.Removed}, "
            + $"refused {report.Refused.Count}"));

    /// <summary>An import broke off; what was stored before stands.</summary>
    /// <param name="source">The collection folder.</param>
    public void ImportFailed(string source) =>
        LogRefused(Serving.ClientName.CommandLine, "import", source, "failed");

    [LoggerMessage(LogLevel.Information, "{Who}: {What} {Target}, {Outcome}.")]
    private partial void LogAllowed(string who, string what, string target, string outcome);

    [LoggerMessage(LogLevel.Warning, "{Who}: {What} {Target}, {Outcome}.")]
    private partial void LogRefused(string who, string what, string target, string outcome);
}
