using MuseumGuide.Host.Tests.Providers;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("Retry-After", "90", 90)]
    [InlineData("retry-after-ms", "90500", 90.5)]
    [InlineData("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT", 0)]
    public async Task RetryAfter_is_read_in_each_of_its_forms(string header, string value, double seconds)
    {
        await using var rig = await Rig.StartAsync(options => options.Retry.MaxRetries = 0);
        rig.Provider.Chat.Always(Refusal(header, value));

        var failure = await rig.FailAsync();

        Assert.Equal(TimeSpan.FromSeconds(seconds), failure.RetryAfter);
    }

    [Fact]
    public async Task RetryAfter_may_be_a_date()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(Refusal("Retry-After", DateTimeOffset.UtcNow.AddMinutes(10).ToString("R")));

        var failure = await rig.FailAsync();

        Assert.InRange(failure.RetryAfter!.Value, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
    }

    [Theory]
    [InlineData("Retry-After", "soon")]
    [InlineData("Retry-After", "-5")]
    [InlineData("retry-after-ms", "1e300")]
    public async Task RetryAfter_that_makes_no_sense_counts_as_none(string header, string value)
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Next(Refusal(header, value));

        Assert.Equal("A short answer.", await rig.AskAsync());
    }

    private static FakeReply Refusal(string header, string value) => FakeReply.Custom((exchange, _) =>
    {
        exchange.Context.Response.StatusCode = 429;
        exchange.Context.Response.Headers[header] = value;
        return Task.CompletedTask;
    });
}
