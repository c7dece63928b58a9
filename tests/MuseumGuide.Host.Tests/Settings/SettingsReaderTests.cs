using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Read_gives_the_documented_defaults()
    {
        var settings = SettingsReader.Read(new Dictionary<string, string>(), dotEnvPath: null);

        Assert.Equal(GuideEnvironment.Development, settings.Environment);
        Assert.Equal(("127.0.0.1", 7860), (settings.Server.Host, settings.Server.Port));
        Assert.Equal(TimeSpan.FromSeconds(30), settings.Server.RequestTimeout);
        Assert.Equal((60, 1000), (settings.Server.MaxRequestsPerMinute, settings.Server.MaxRequestsPerHour));
        Assert.Equal("data", settings.Storage.DataDirectory);
        Assert.Equal(DemoGalleryMode.Auto, settings.Storage.DemoGallery);
        Assert.Equal((true, true, 4), (
            settings.Recognition.EnableCache, settings.Recognition.EnableRetrieval, settings.Recognition.MaxWorkers));
        Assert.Equal("logs/app.log", settings.Log.File);
        Assert.Null(settings.Log.Level);
    }

    [Fact]
    public void The_table_states_the_defaults_that_the_options_have()
    {
        var stated = SettingsReader.Read(
            SettingsTable.All.Where(s => s.Default is not null).ToDictionary(s => s.Name, s => s.Default!), null);

        Assert.Equivalent(new GuideSettings(), stated, strict: true);
    }

    [Fact]
    public void Read_lists_every_problem_in_one_message()
    {
        var variables = new Dictionary<string, string>
        {
            ["ENVIRONMENT"] = "staging",
            ["HOST"] = "not a host",
            ["PORT"] = "70000",
            ["MAX_WORKERS"] = "-3",
            ["REQUEST_TIMEOUT"] = "soon",
            ["ENABLE_CACHE"] = "yes",
            ["DEMO_GALLERY"] = "2",
            ["LOG_LEVEL"] = "loud",
        };

        var refusal = Assert.Throws<SettingsException>(() => SettingsReader.Read(variables, null));

        Assert.Equal(
            """
            8 settings need attention:
              ENVIRONMENT must be development, production or testing, not "staging".
              HOST must be an address or host name, such as 127.0.0.1, not "not a host".
              PORT must be a whole number from 1 to 65535, not "70000".
              MAX_WORKERS must be a whole number from 1 to 256, not "-3".
              REQUEST_TIMEOUT must be a whole number of seconds from 1 to 600, not "soon".
              ENABLE_CACHE must be true or false, not "yes".
              DEMO_GALLERY must be auto, true or false, not "2".
              LOG_LEVEL must be trace, debug, info, warning, error, critical or none, not "loud".
            """,
            refusal.Message);
    }

    [Fact]
    public void Read_prefers_a_real_variable_to_the_file()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, ".env");
        File.WriteAllText(file, "# the guide\nPORT=8001\nMAX_WORKERS=\"2\"\nHOST=0.0.0.0\n");

        var settings = SettingsReader.Read(new Dictionary<string, string> { ["PORT"] = "8002" }, file);

        Assert.Equal((8002, 2, "0.0.0.0"), (
            settings.Server.Port, settings.Recognition.MaxWorkers, settings.Server.Host));
        Assert.Null(Environment.GetEnvironmentVariable("MAX_WORKERS"));
    }

    [Fact]
    public void Read_takes_an_option_by_its_section_and_key()
    {
        var settings = SettingsReader.Read(
            new Dictionary<string, string> { ["MuseumGuide__Recognition__MaxWorkers"] = "7" }, null);

        Assert.Equal(7, settings.Recognition.MaxWorkers);
    }

    [Fact]
    public void Read_says_which_file_it_cannot_read()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, ".env");
        File.WriteAllText(file, "this is = = not \"a file of settings\n");

        var refusal = Assert.Throws<SettingsException>(
            () => SettingsReader.Read(new Dictionary<string, string>(), file));

        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("your-api-key-here")]
    [InlineData("sk-YOUR_KEY")]
    [InlineData("changeme-changeme")]
    [InlineData("<paste the key>")]
    [InlineData("sk-...")]
    [InlineData("xxxxxxxxxxxxxxxx")]
    [InlineData("sk-xxxxxxxxxxxxxxxx")]
    [InlineData("replace-me-please-now")]
    public void Read_takes_no_placeholder_for_a_key(string text)
    {
        var variables = new Dictionary<string, string> { ["OPENAI_API_KEY"] = text, ["ADMIN_API_KEY"] = text };

        var refusal = Assert.Throws<SettingsException>(() => SettingsReader.Read(variables, null));

        Assert.Equal(2, refusal.Problems.Count);
        Assert.DoesNotContain(text, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sk-proj-Yr0ur2todoXchangeQ7_9")]
    [InlineData("local-key")]
    public void Read_takes_a_key_that_only_resembles_a_placeholder(string text)
    {
        var settings = SettingsReader.Read(new Dictionary<string, string> { ["OPENAI_API_KEY"] = text }, null);

        Assert.Equal(text, settings.Models.ApiKey);
    }

    [Fact]
    public void Read_tells_what_each_chosen_feature_lacks()
    {
        var variables = new Dictionary<string, string>
        {
            ["VECTOR_STORE"] = "pinecone",
            ["SPEECH"] = "openai",
            ["MAX_WORKERS"] = "-3",
            ["ENABLE_METRICS"] = "false",
            ["ENABLE_MONITORING"] = "true",
            ["METRICS_PORT"] = "7860",
        };

        var refusal = Assert.Throws<SettingsException>(() => SettingsReader.Read(variables, null));

        Assert.Equal(
            [
                "MAX_WORKERS must be a whole number from 1 to 256, not \"-3\".",
                "SPEECH is openai, which needs OPENAI_API_KEY.",
                "VECTOR_STORE is pinecone, which needs PINECONE_API_KEY.",
                "ENABLE_MONITORING is true, which needs ENABLE_METRICS=true.",
                "METRICS_PORT must differ from PORT when ENABLE_MONITORING is true.",
            ],
            refusal.Problems);
    }

    [Fact]
    public void Read_asks_for_a_PostgreSQL_where_vectors_are_to_be_in_one()
    {
        var refusal = Assert.Throws<SettingsException>(
            () => SettingsReader.Read(new Dictionary<string, string> { ["VECTOR_STORE"] = "pgvector" }, null));

        Assert.Equal(
            "VECTOR_STORE is pgvector, which needs a postgres:// address as DATABASE_URL.",
            Assert.Single(refusal.Problems));
    }

    [Theory]
    [InlineData("DATABASE_URL", "postgres://guide:s3cret@db")]
    [InlineData("DATABASE_URL", "postgres://guide:s3cret/5@db/museum")]
    [InlineData("REDIS_URL", "http://guide:s3cret@cache")]
    public void Read_never_tells_a_password_in_an_address(string name, string address)
    {
        var refusal = Assert.Throws<SettingsException>(
            () => SettingsReader.Read(new Dictionary<string, string> { [name] = address }, null));

        Assert.DoesNotContain("s3cret", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.5", "10.0.0.5/32")]
    [InlineData("::1, 192.168.1.0/24", "::1/128 192.168.1.0/24")]
    public void Read_takes_proxies_as_addresses_and_networks(string text, string networks)
    {
        var settings = SettingsReader.Read(new Dictionary<string, string> { ["TRUSTED_PROXIES"] = text }, null);

        Assert.Equal(networks, string.Join(' ', settings.Server.TrustedProxies));
    }

    [Fact]
    public void Read_takes_a_database_file_of_another_folder()
    {
        var settings = SettingsReader.Read(
            new Dictionary<string, string> { ["DATABASE_URL"] = "sqlite:/srv/guide/works.db" }, null);

        Assert.Equal("/srv/guide/works.db", settings.Storage.DatabasePath);
    }

    [Fact]
    public void List_tells_each_setting_with_its_source_and_masks_what_is_secret()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, ".env");
        File.WriteAllText(file, "HOST=0.0.0.0\nDATABASE_URL=postgres://guide:s3cret@db/museum\n");
        var variables = new Dictionary<string, string>
        {
            ["OPENAI_API_KEY"] = "a-secret", ["MuseumGuide__Server__Port"] = "8001",
        };

        var listed = SettingsReader.List(variables, file).ToDictionary(s => s.Setting.Name, s => (s.Shown, s.Source));

        Assert.Equal(SettingsTable.All.Count, listed.Count);
        Assert.Equal(("****", "OPENAI_API_KEY"), listed["OPENAI_API_KEY"]);
        Assert.Equal(("none", "default"), listed["ADMIN_API_KEY"]);
        Assert.Equal(("8001", "MuseumGuide__Server__Port"), listed["PORT"]);
        Assert.Equal(("0.0.0.0", ".env"), listed["HOST"]);
        Assert.Equal(("postgres://****@db/museum", ".env"), listed["DATABASE_URL"]);
    }
}
