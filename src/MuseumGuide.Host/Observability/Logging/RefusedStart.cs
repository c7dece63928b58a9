using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Audits a server whose settings were refused, with those few of them that tell where to.</summary>
internal static class RefusedStart
{
    /// <summary>Writes the line, in production only.</summary>
    public static void Audit(Terminal terminal)
    {
        if (FindSettings(terminal) is not { } settings) return;
        using var services = new ServiceCollection().AddSingleton<AuditLog>()
            .AddLogging(logging => logging.AddToolLogging(settings)).BuildServiceProvider();
        services.GetRequiredService<AuditLog>().StartRefused("settings");
    }

    private static GuideSettings? FindSettings(Terminal terminal)
    {
        try
        {
            var settings = new GuideSettings();
            foreach (var effective in terminal.ListSettings())
            {
                if (effective is { Setting.Name: "ENVIRONMENT" or "LOG_FILE", Text: { } text }
                    && !effective.Setting.TryApply(settings, text))
                    return null;
            }

            return settings.LogsToFiles ? settings : null;
        }
        catch (SettingsException)
        {
            return null;
        }
    }
}
