using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Connections;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Observability.Logging;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide serve</c>.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Serves the guide over HTTP; the default verb.");
        command.SetAction((_, token) => RunAsync(terminal, token));
        return command;
    }

    public static async Task<int> RunAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        var settings = ReadSettings(terminal);
        RequireDataFolder(settings);
        await using var app = GuideApplication.Create(settings, terminal.Replace);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            app.Services.GetRequiredService<AuditLog>().StartRefused("port");
            throw new IOException(string.Create(
                CultureInfo.InvariantCulture,
                $"Port {settings.Server.Port} is taken by another program. Set PORT to a free one."), e);
        }

        await TellAddressesAsync(app, settings, terminal);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static async Task TellAddressesAsync(WebApplication app, GuideSettings settings, Terminal terminal)
    {
        var addresses = string.Join(", ", app.Urls);
        // There each line of the standard output is a JSON object.
        if (settings.LogsToFiles)
        {
            app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ServeCommand)).LogAt(
                CodePlace.Here(), LogLevel.Information, null, "The guide listens at {Addresses}.",
                ("Addresses", addresses));
        }
        else await terminal.Out.WriteLineAsync($"The guide listens at {addresses}; Ctrl+C ends it.");
    }

    private static GuideSettings ReadSettings(Terminal terminal)
    {
        try
        {
            return terminal.ReadSettings();
        }
        catch (SettingsException)
        {
            RefusedStart.Audit(terminal);
            throw;
        }
    }

    // Said before anything is loaded: without it every request would fail, and no message would say why.
    private static void RequireDataFolder(GuideSettings settings)
    {
        var folder = settings.Storage.FullDataDirectory;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The data folder {folder} cannot be made. Set DATA_DIR to one that can.", e);
        }

        if (new DataFolder(settings).Look() != HealthStatus.Healthy)
        {
            throw new IOException(
                $"The data folder {folder} cannot be written. Give this user the right to, free space on its disk, or "
                + "set DATA_DIR to another.");
        }
    }
}
