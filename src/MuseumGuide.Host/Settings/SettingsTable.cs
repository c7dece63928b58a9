namespace MuseumGuide.Host.Settings;

/// <summary>Every setting: its flat name, the option it maps onto, its default and its range.</summary>
internal static class SettingsTable
{
    /// <summary>All settings, in the order that documentation lists them.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Choice<GuideEnvironment>("ENVIRONMENT", "MuseumGuide:Environment", GuideEnvironment.Development,
            (s, v) => s.Environment = v),
        Setting.Text("HOST", "MuseumGuide:Server:Host", "127.0.0.1", "an address or host name, such as 127.0.0.1",
            v => Uri.CheckHostName(v) != UriHostNameType.Unknown, (s, v) => s.Server.Host = v),
        Setting.Whole("PORT", "MuseumGuide:Server:Port", 7860, 1, 65_535, "",
            (s, v) => s.Server.Port = v),
        Setting.Text("DATA_DIR", "MuseumGuide:Storage:DataDirectory", "data", "the path of a folder, not of a file",
            v => v.Trim().Length > 0 && !File.Exists(v), (s, v) => s.Storage.DataDirectory = v.Trim()),
        Setting.Whole("MAX_WORKERS", "MuseumGuide:Recognition:MaxWorkers", 4, 1, 256, "",
            (s, v) => s.Recognition.MaxWorkers = v),
        Setting.Whole("REQUEST_TIMEOUT", "MuseumGuide:Server:RequestTimeout", 30, 1, 600, " of seconds",
            (s, v) => s.Server.RequestTimeout = TimeSpan.FromSeconds(v)),
        Setting.Flag("ENABLE_CACHE", "MuseumGuide:Recognition:EnableCache", true,
            (s, v) => s.Recognition.EnableCache = v),
        Setting.Flag("ENABLE_RAG", "MuseumGuide:Recognition:EnableRetrieval", true,
            (s, v) => s.Recognition.EnableRetrieval = v),
        Setting.Choice<DemoGalleryMode>("DEMO_GALLERY", "MuseumGuide:Storage:DemoGallery", DemoGalleryMode.Auto,
            (s, v) => s.Storage.DemoGallery = v),
        Setting.Whole("MAX_REQUESTS_PER_MINUTE", "MuseumGuide:Server:MaxRequestsPerMinute", 60, 1, 10_000_000, "",
            (s, v) => s.Server.MaxRequestsPerMinute = v),
        Setting.Whole("MAX_REQUESTS_PER_HOUR", "MuseumGuide:Server:MaxRequestsPerHour", 1000, 1, 10_000_000, "",
            (s, v) => s.Server.MaxRequestsPerHour = v),
        LogLevelSetting(),
        Setting.Text("LOG_FILE", "MuseumGuide:Log:File", "logs/app.log", "the path of a file",
            v => v.Trim().Length > 0 && !Directory.Exists(v), (s, v) => s.Log.File = v.Trim()),
    ];

    // The levels that logging libraries in other languages use are taken as well.
    private static Setting LogLevelSetting() =>
        new("LOG_LEVEL", "MuseumGuide:Log:Level", null,
            "trace, debug, info, warning, error, critical or none",
            (settings, text) =>
            {
                LogLevel? level = text.ToLowerInvariant() switch
                {
                    "trace" => LogLevel.Trace,
                    "debug" => LogLevel.Debug,
                    "info" or "information" => LogLevel.Information,
                    "warning" or "warn" => LogLevel.Warning,
                    "error" => LogLevel.Error,
                    "critical" => LogLevel.Critical,
                    "none" => LogLevel.None,
                    _ => null,
                };
                settings.Log.Level = level ?? settings.Log.Level;
                return level is not null;
            });
}
