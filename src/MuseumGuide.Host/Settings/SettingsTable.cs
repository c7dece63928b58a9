using MuseumGuide.Redis;

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
        Setting.Text("MUSEUM_NAME", "MuseumGuide:Museum:Name", "Museum Guide", "a name of at most 80 characters",
            v => v.Trim().Length is > 0 and <= 80, (s, v) => s.Museum.Name = v.Trim()),
        Setting.Optional("MUSEUM_CONTACT", "MuseumGuide:Museum:Contact", "an e-mail address, a web address", IsContact,
            (s, v) => s.Museum.Contact = v),
        Setting.Text("DATA_DIR", "MuseumGuide:Storage:DataDirectory", "data", "the path of a folder, not of a file",
            v => v.Trim().Length > 0 && !File.Exists(v), (s, v) => s.Storage.DataDirectory = v.Trim()),
        Setting.Optional("DATABASE_URL", "MuseumGuide:Storage:DatabaseUrl",
            "sqlite: and the path of a file, a postgres:// address", IsDatabase,
            (s, v) => s.Storage.DatabaseUrl = v) with { MayHoldPassword = true },
        Setting.Choice<VectorStore>("VECTOR_STORE", "MuseumGuide:Vectors:Store", VectorStore.Embedded,
            (s, v) => s.Vectors.Store = v),
        Setting.Secret("PINECONE_API_KEY", "MuseumGuide:Vectors:PineconeApiKey", 1,
            (s, v) => s.Vectors.PineconeApiKey = v),
        Setting.Text("PINECONE_INDEX", "MuseumGuide:Vectors:PineconeIndex", "museum-artworks",
            "1 to 45 small letters, digits or hyphens",
            v => v.Trim() is { Length: > 0 and <= 45 } name
                && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
            (s, v) => s.Vectors.PineconeIndex = v.Trim()),
        Setting.Optional("PINECONE_HOST", "MuseumGuide:Vectors:PineconeHost", "an http or https address", IsApiAddress,
            (s, v) => s.Vectors.PineconeHost = v is null ? null : new Uri(v)),
        Setting.Choice<PineconeCloud>("PINECONE_CLOUD", "MuseumGuide:Vectors:PineconeCloud", PineconeCloud.Aws,
            (s, v) => s.Vectors.PineconeCloud = v),
        Setting.Text("PINECONE_REGION", "MuseumGuide:Vectors:PineconeRegion", "us-east-1",
            "the name of a region, such as us-east-1",
            v => v.Trim() is { Length: > 0 and <= 60 } region
                && region.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
            (s, v) => s.Vectors.PineconeRegion = v.Trim()),
        Setting.Whole("PGVECTOR_EF_SEARCH", "MuseumGuide:Vectors:EfSearch", 200, 1, 1_000, "",
            (s, v) => s.Vectors.EfSearch = v),
        Setting.Whole("VECTOR_STORE_TIMEOUT_MS", "MuseumGuide:Vectors:TimeoutMs", 400, 50, 10_000,
            " of milliseconds", (s, v) => s.Vectors.Timeout = TimeSpan.FromMilliseconds(v)),
        Setting.Whole("LOCAL_INDEX_MAX_WORKS", "MuseumGuide:Vectors:LocalIndexMaxWorks", 200_000, 0, 10_000_000, "",
            (s, v) => s.Vectors.LocalIndexMaxWorks = v),
        Setting.Optional("REDIS_URL", "MuseumGuide:Storage:RedisUrl", "a redis:// or rediss:// address",
            v => RedisAddress.TryParse(v, out _),
            (s, v) => s.Storage.RedisUrl = RedisAddress.TryParse(v, out var address) ? address : null) with
        {
            MayHoldPassword = true,
        },
        Setting.Whole("MAX_WORKERS", "MuseumGuide:Recognition:MaxWorkers", 4, 1, 256, "",
            (s, v) => s.Recognition.MaxWorkers = v),
        Setting.Whole("REQUEST_TIMEOUT", "MuseumGuide:Server:RequestTimeout", 30, 1, 600, " of seconds",
            (s, v) => s.Server.RequestTimeout = TimeSpan.FromSeconds(v)),
        Setting.Whole("DRAIN_SECONDS", "MuseumGuide:Server:DrainDelay", 5, 0, 300, " of seconds",
            (s, v) => s.Server.DrainDelay = TimeSpan.FromSeconds(v)),
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
        Setting.Whole("MAX_PAID_REQUESTS_PER_MINUTE", "MuseumGuide:Server:MaxPaidRequestsPerMinute", 20, 1, 10_000_000,
            "", (s, v) => s.Server.MaxPaidRequestsPerMinute = v),
        Setting.Whole("MAX_PAID_REQUESTS_PER_HOUR", "MuseumGuide:Server:MaxPaidRequestsPerHour", 200, 1, 10_000_000,
            "", (s, v) => s.Server.MaxPaidRequestsPerHour = v),
        Setting.Optional("TRUSTED_PROXIES", "MuseumGuide:Server:TrustedProxies",
            "addresses or networks with commas between, such as 10.0.0.5,192.168.1.0/24",
            v => ProxyList.TryParse(v, out _),
            (s, v) => s.Server.TrustedProxies = v is not null && ProxyList.TryParse(v, out var list) ? list : []),
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
        AdminKeySetting(),
        LogLevelSetting(),
        Setting.Text("LOG_FILE", "MuseumGuide:Log:File", "logs/app.log", "the path of a file",
            v => v.Trim().Length > 0 && !Directory.Exists(v), (s, v) => s.Log.File = v.Trim()),
        Setting.Flag("ENABLE_METRICS", "MuseumGuide:Telemetry:EnableMetrics", true,
            (s, v) => s.Telemetry.EnableMetrics = v),
        Setting.Flag("ENABLE_MONITORING", "MuseumGuide:Telemetry:EnableMonitoring", false,
            (s, v) => s.Telemetry.EnableMonitoring = v),
        Setting.Whole("METRICS_PORT", "MuseumGuide:Telemetry:MetricsPort", 9090, 1, 65_535, "",
            (s, v) => s.Telemetry.MetricsPort = v),
        Setting.Optional("STATSD_URL", "MuseumGuide:Telemetry:StatsdUrl",
            "an address such as udp://127.0.0.1:8125",
            v => Uri.TryCreate(v, UriKind.Absolute, out var address) && address is { Scheme: "udp", Port: > 0 },
            (s, v) => s.Telemetry.StatsdUrl = v is null ? null : new Uri(v)),
        Setting.Optional("OTEL_EXPORTER_OTLP_ENDPOINT", "MuseumGuide:Telemetry:OtlpEndpoint",
            "an http or https address, such as http://127.0.0.1:4317", IsApiAddress,
            (s, v) => s.Telemetry.OtlpEndpoint = v is null ? null : new Uri(v)),
        Setting.Optional("EMF_FILE", "MuseumGuide:Telemetry:EmfFile", "the path of a file",
            v => !Directory.Exists(v), (s, v) => s.Telemetry.EmfFile = v),
    ];

    private static bool IsContact(string text) =>
        text.Trim() is { Length: <= 200 } contact && (System.Net.Mail.MailAddress.TryCreate(contact, out _)
            || (Uri.TryCreate(contact, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"));

    private static bool IsDatabase(string text) =>
        text.StartsWith(StorageOptions.SqliteScheme, StringComparison.Ordinal)
            ? text.Length > StorageOptions.SqliteScheme.Length
                && !Directory.Exists(text[StorageOptions.SqliteScheme.Length..])
            : text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    private static bool IsApiAddress(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        && address is { UserInfo: "", Query: "", Fragment: "" };

    private static Setting ModelName(
        string name, string key, string fallback, Action<ModelSettings, string> apply) =>
        Setting.Text(name, $"MuseumGuide:Models:{key}", fallback, "a name without white space",
            v => v.Trim() is { Length: > 0 and <= 200 } trimmed && !trimmed.Any(char.IsWhiteSpace),
            (s, v) => apply(s.Models, v.Trim()));

    private static Setting AdminKeySetting() =>
        new("ADMIN_API_KEY", "MuseumGuide:AdminApiKey", null, AdminKey.Allowed, (settings, text) =>
        {
            settings.AdminApiKey = AdminKey.Find(text);
            return settings.AdminApiKey is not null;
        })
        {
            IsSecret = true,
        };

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
