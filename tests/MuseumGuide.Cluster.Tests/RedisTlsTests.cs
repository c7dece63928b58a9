using MuseumGuide.Engines;
using MuseumGuide.Measuring.Serving;

namespace MuseumGuide.Cluster.Tests;

public sealed class RedisTlsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Redis_is_used_over_TLS_where_its_authority_is_trusted()
    {
        using var certificate = TlsCertificate.Create();
        var (redis, url) = await RedisServer.StartAsync(certificate, Token);
        await using var server = redis;
        var folder = Directory.CreateTempSubdirectory("museum-guide-tls-");
        var guide = new GuideLaunch(Path.Combine(AppContext.BaseDirectory, "museum-guide"), folder.FullName)
            .With(("REDIS_URL", url), ("SSL_CERT_FILE", certificate.File));

        using var doctor = guide.Start("doctor", "--json");
        var said = await doctor.StandardOutput.ReadToEndAsync(Token);

        Assert.Contains("takes and gives", said, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
