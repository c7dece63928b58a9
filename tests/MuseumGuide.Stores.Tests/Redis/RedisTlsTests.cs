using MuseumGuide.Engines;
using MuseumGuide.Redis;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisTlsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_told_and_the_instance_goes_on_alone()
    {
        using var certificate = TlsCertificate.Create();
        var (redis, url) = await RedisServer.StartAsync(certificate, Token);
        await using var server = redis;
        await using var one = await Instance.StartAsync(redis, url: url);

        await Instance.UntilAsync(() => ValueTask.FromResult(one.Log.All.Any(line => line.Contains(
            "has no certificate that this machine trusts for that name", StringComparison.Ordinal))));
        Assert.Equal(RedisTrouble.CertificateRefused, one.State.Trouble);
    }
}
