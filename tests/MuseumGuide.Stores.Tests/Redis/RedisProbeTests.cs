using MuseumGuide.Engines;
using MuseumGuide.Redis;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisProbeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TryAsync_tells_the_version_of_a_server_that_takes_and_gives()
    {
        await using var redis = await RedisServer.StartAsync(Token);

        Assert.InRange((await RedisProbe.TryAsync(AddressOf(redis.Url), Token)).Major, 6, 99);
    }

    [Fact]
    public async Task TryAsync_tells_that_nobody_is_there()
    {
        await using var redis = RedisServer.Absent();

        Assert.Equal($"Redis at 127.0.0.1:{redis.Port}/0 cannot be reached.", await TryAsync(redis.Url));
    }

    [Fact]
    public async Task TryAsync_tells_that_the_password_is_refused()
    {
        await using var redis = await RedisServer.StartAsync(Token, "--requirepass", "the-right-one");

        Assert.Equal(
            $"Redis at 127.0.0.1:{redis.Port}/0 refuses the user or the password of REDIS_URL.",
            await TryAsync(redis.Url.Replace("//", "//:not-the-one@", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TryAsync_tells_that_nobody_vouches_for_the_certificate()
    {
        using var certificate = TlsCertificate.Create();
        var (redis, url) = await RedisServer.StartAsync(certificate, Token);
        await using var server = redis;

        Assert.EndsWith(
            "has no certificate that this machine trusts for that name.", await TryAsync(url),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task TryAsync_does_not_reach_a_port_that_speaks_otherwise()
    {
        using var certificate = TlsCertificate.Create();
        var (redis, url) = await RedisServer.StartAsync(certificate, Token);
        await using var server = redis;

        Assert.EndsWith(
            "cannot be reached.", await TryAsync(redis.Url.Replace("redis:", "rediss:", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "cannot be reached.", await TryAsync(url.Replace("rediss:", "redis:", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    private static async Task<string> TryAsync(string url) => (await Assert.ThrowsAsync<InvalidDataException>(
        () => RedisProbe.TryAsync(AddressOf(url), Token))).Message;

    private static RedisAddress AddressOf(string url)
    {
        Assert.True(RedisAddress.TryParse(url, out var address));
        return address;
    }
}
