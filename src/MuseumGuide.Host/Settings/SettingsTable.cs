namespace MuseumGuide.Host.Settings;

/// <summary>Every setting: its flat name, the option it maps onto, its default and its range.</summary>
internal static class SettingsTable
{
    private const string NoContact = "none";

    /// <summary>All settings, in the order that documentation lists them.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Choice<GuideEnvironment>("ENVIRONMENT", "MuseumGuide:Environment", GuideEnvironment.Development,
            (s, v) => s.Environment = v),
        Setting.Text("HOST", "MuseumGuide:Server:Host", "127.0.0.1", "an address or host name, such as 127.0.0.1",
            v => Uri.CheckHostName(v) != UriHostNameType.Unknown, (s, v) => s.Server.Host = v),
        Setting.Whole("PORT", "MuseumGuide:Server:Port", 7860, 1, 65_535, "",
            (s, v) => s.Server.Port = v),
        Setting.Text("MUSEUM_NAME", "MuseumGuide:Museum:Name", "Museum Guide", "a name of at most 80 characters",
            v => v.Trim().Length is > 0 and <= 80, (s, v) => s.Museum.Name = v.Trim()),
        Setting.Text("MUSEUM_CONTACT", "MuseumGuide:Museum:Contact", NoContact,
            "an e-mail address, a web address or none", IsContact,
            (s, v) => s.Museum.Contact = v.Trim() == NoContact ? null : v.Trim()),
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
        Setting.Secret("OPENAI_API_KEY", "MuseumGuide:Models:ApiKey", 1, (s, v) => s.Models.ApiKey = v),
        Setting.Text("OPENAI_BASE_URL", "MuseumGuide:Models:BaseUrl", "https://api.openai.com/v1",
            "an http or https address without user name, such as https://api.openai.com/v1", IsApiAddress,
            (s, v) => s.Models.BaseUrl = new Uri(v.Trim())),
        ModelName("VISION_MODEL", "Vision", "gpt-4o-mini", (m, v) => m.Vision = v),
        ModelName("CHAT_MODEL", "Chat", "gpt-4o-mini", (m, v) => m.Chat = v),
        ModelName("EMBEDDING_MODEL", "Embedding", "text-embedding-3-small", (m, v) => m.Embedding = v),
        ModelName("TTS_MODEL", "TextToSpeech", "tts-1", (m, v) => m.TextToSpeech = v),
        ModelName("TTS_VOICE", "Voice", "alloy", (m, v) => m.Voice = v),
        ModelName("STT_MODEL", "SpeechToText", "whisper-1", (m, v) => m.SpeechToText = v),
        Setting.Choice<SpeechProvider>("SPEECH", "MuseumGuide:Speech:Provider", SpeechProvider.Auto,
            (s, v) => s.Speech.Provider = v),
        Setting.Amount("PAID_REQUESTS_PER_DAY", "MuseumGuide:Spending:RequestsPerDay", 2000, 100_000_000, "",
            (s, v) => s.Spending.RequestsPerDay = (int)v),
        Setting.Amount("PAID_TOKENS_PER_DAY", "MuseumGuide:Spending:TokensPerDay", 2_000_000, 1_000_000_000_000, "",
            (s, v) => s.Spending.TokensPerDay = v),
        Setting.Amount("PAID_REQUESTS_PER_CLIENT", "MuseumGuide:Spending:RequestsPerClientPerDay", 100, 100_000_000,
            "", (s, v) => s.Spending.RequestsPerClientPerDay = (int)v),
        Setting.Amount("PAID_TOKENS_PER_CLIENT", "MuseumGuide:Spending:TokensPerClientPerDay", 100_000,
            1_000_000_000_000, "", (s, v) => s.Spending.TokensPerClientPerDay = v),
        Setting.Secret("ADMIN_API_KEY", "MuseumGuide:AdminApiKey", 16, (s, v) => s.AdminApiKey = v),
        LogLevelSetting(),
        Setting.Text("LOG_FILE", "MuseumGuide:Log:File", "logs/app.log", "the path of a file",
            v => v.Trim().Length > 0 && !Directory.Exists(v), (s, v) => s.Log.File = v.Trim()),
    ];

    private static bool IsContact(string text) =>
        text.Trim() is { Length: <= 200 } contact && (contact == NoContact
            || System.Net.Mail.MailAddress.TryCreate(contact, out _)
            || (Uri.TryCreate(contact, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"));

    private static bool IsApiAddress(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        && address is { UserInfo: "", Query: "", Fragment: "" };

    private static Setting ModelName(
        string name, string key, string fallback, Action<ModelSettings, string> apply) =>
        Setting.Text(name, $"MuseumGuide:Models:{key}", fallback, "a name without white space",
            v => v.Trim() is { Length: > 0 and <= 200 } trimmed && !trimmed.Any(char.IsWhiteSpace),
            (s, v) => apply(s.Models, v.Trim()));

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
