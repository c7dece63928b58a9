using MuseumGuide.Engines;
using MuseumGuide.Redis;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisTlsTests
{
    private const string Untrusted = "has no certificate that this machine trusts for that name";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_told_and_the_instance_goes_on_alone()
    {
        using var certificate = TlsCertificate.Create();
        var (redis, url) = await RedisServer.StartAsync(certificate, Token);
        await using var server = redis;
        await using var one = await Instance.StartAsync(redis, url: url);

        await Instance.UntilAsync(() => ValueTask.FromResult(one.State.Trouble == RedisTrouble.CertificateRefused));
        Assert.Contains(one.Log.All, line => line.Contains(Untrusted, StringComparison.Ordinal));
        Assert.Contains(Untrusted, (await ProbeAsync(url)).Message, StringComparison.Ordinal);
    }

    private static Task<InvalidDataException> ProbeAsync(string url)
    {
        Assert.True(RedisAddress.TryParse(url, out var address));
        return Assert.ThrowsAsync<InvalidDataException>(() => RedisProbe.TryAsync(address, Token));
    }
}
