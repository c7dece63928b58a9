using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.OpenAI;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class OpenAIOptionsTests
{
    [Fact]
    public void Defaults_are_those_of_the_documentation()
    {
        var options = new OpenAIOptions();

        Assert.Equal("https://api.openai.com/v1", options.BaseUrl.ToString());
        Assert.Equal(("gpt-4o-mini", "gpt-4o-mini"), (options.VisionModel, options.ChatModel));
        Assert.Equal(("text-embedding-3-small", 256), (options.EmbeddingModel, options.EmbeddingDimensions));
        Assert.Equal(("tts-1", "alloy", "whisper-1"), (options.TtsModel, options.TtsVoice, options.SttModel));
        Assert.Equal(TimeSpan.FromSeconds(30), options.RequestTimeout);
        Assert.Equal(TimeSpan.FromSeconds(10), options.StreamIdleGap);
        Assert.Equal((3, 1), (options.Retry.MaxRetries, options.Retry.MaxToldRetries));
        Assert.Equal(TimeSpan.FromSeconds(1), options.Retry.Delay);
        Assert.Equal(5, options.Circuit.MaxFailures);
        Assert.Equal(TimeSpan.FromSeconds(30), options.Circuit.Break);
        Assert.Equal(TimeSpan.FromSeconds(60), options.Circuit.AccountBreak);
    }

    [Fact]
    public void Every_wrong_setting_is_named_and_the_key_is_not_repeated()
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Read(options =>
        {
            options.ApiKey = "sk canary";
            options.BaseUrl = new Uri("ftp://user@example.org/v1");
            options.ChatModel = "";
            options.EmbeddingDimensions = 3;
            options.Chat.MaxConcurrent = 0;
            options.Circuit.Break = TimeSpan.FromDays(1);
        }));

        Assert.Equal(
            """
            ApiKey: The key must be 1 to 512 printable characters without blanks.
            BaseUrl: OpenAIOptions.BaseUrl must be an absolute http or https address without user, query or fragment.
            ChatModel: The OpenAIOptions.ChatModel field is required.
            EmbeddingDimensions: The field OpenAIOptions.EmbeddingDimensions must be between 8 and 8192.
            Break: The field OpenAIOptions.Circuit.Break must be between 00:00:00.0500000 and 01:00:00.
            MaxConcurrent: The field OpenAIOptions.Chat.MaxConcurrent must be between 1 and 1000.
            """,
            string.Join('\n', refusal.Failures));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("schlüssel")]
    public void A_key_that_cannot_stand_in_a_header_is_refused(string key) =>
        Assert.Throws<OptionsValidationException>(() => Read(options => options.ApiKey = key));

    [Theory]
    [InlineData("http://127.0.0.1:11434/v1")]
    [InlineData("https://models.example.org/openai/v1/")]
    public void Addresses_of_other_servers_are_accepted(string address)
    {
        var options = Read(options => options.BaseUrl = new Uri(address));

        Assert.Equal(address, options.BaseUrl.ToString());
    }

    private static OpenAIOptions Read(Action<OpenAIOptions> change)
    {
        using var services = new ServiceCollection()
            .AddOpenAI(options =>
            {
                options.ApiKey = "sk-test";
                change(options);
            })
            .BuildServiceProvider();
        return services.GetRequiredService<IOptions<OpenAIOptions>>().Value;
    }
}
