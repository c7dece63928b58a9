using MuseumGuide.Cluster.Tests.Rig;
using MuseumGuide.Engines;
using MuseumGuide.Measuring.Clusters;

namespace MuseumGuide.Cluster.Tests;

public sealed class RedisTlsTests(DemoCluster demo)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_doctor_passes_Redis_over_TLS_only_where_its_authority_is_trusted()
    {
        using var certificate = TlsCertificate.Create();
        var (redis, url) = await RedisServer.StartAsync(certificate, Token);
        await using var server = redis;
        var guide = demo.Cluster.Launches[0].With(("REDIS_URL", url), ("OPENAI_API_KEY", ""));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => GuideCluster.RunAsync(guide, Token, "doctor", "--json"));
        await GuideCluster.RunAsync(guide.With(("SSL_CERT_FILE", certificate.File)), Token, "doctor", "--json");

        Assert.Contains("has no certificate that this machine trusts", refused.Message, StringComparison.Ordinal);
    }
}
