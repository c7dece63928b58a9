using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Faults;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Importing;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Tests.Security;

public sealed partial class PhotoPrivacyTests
{
    private static IReadOnlyList<byte[]> Photos => [GpsPictures.Jpeg(), GpsPictures.Png(2), GpsPictures.WebP(3)];

    [Fact]
    public async Task A_photo_shown_back_tells_no_place_and_nothing_of_it_is_kept()
    {
        await using var server = await GuideServer.StartAsync();
        server.Tier.Script = async (query, token) =>
        {
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            return new TierVerdict.Undecided(query with { Picture = new RgbImage(40, 30, new byte[40 * 30 * 3]) });
        };

        foreach (var bytes in Photos)
        {
            using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "photo", "GPSCANARY.jpg" } };
            var response = await server.SendAsync(HttpMethod.Post, "/", form, "text/html");
            var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(GuideServer.Token));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain(GpsPictures.Canary, page, StringComparison.Ordinal);
            Assert.All(
                Data().Matches(page), data => AssertNoPlace(Convert.FromBase64String(data.Groups["bytes"].Value)));
        }

        AssertNoPlaceIn(server.Settings.Storage.FullDataDirectory);
        Assert.DoesNotContain(GpsPictures.Canary, string.Join(' ', server.Log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_is_told_no_place()
    {
        await using var provider = await FakeProvider.StartAsync();
        provider.Vision.Always(FakeReply.Text("""{"sentences":["A moon."]}"""));
        await using var server = await ModelServer.StartAsync(provider, seconds: 10);

        foreach (var bytes in Photos)
            Assert.Equal(HttpStatusCode.OK, (await server.IdentifyAsync(bytes)).StatusCode);

        Assert.True(provider.Requests.Count >= 3);
        Assert.All(provider.Requests.SelectMany(request => request.Images), image => AssertNoPlace(image.Bytes));
    }

    [Fact]
    public async Task A_reference_picture_is_kept_without_its_place()
    {
        using var data = new TemporaryFolder();
        var settings = new GuideSettings { Environment = GuideEnvironment.Testing };
        settings.Storage.DataDirectory = data.Path;
        await using var tools = Toolbox.Open(
            settings, new Terminal(TextWriter.Null, TextWriter.Null, () => settings));
        var reader = tools.GetRequiredService<IReferenceImageReader>();

        foreach (var bytes in Photos)
        {
            var picture = Assert.IsType<ReferenceImageResult.Decoded>(await reader.ReadAsync(bytes, GuideServer.Token));
            await tools.GetRequiredService<IMediaStore>().SaveAsync(
                ContentHash.Of(bytes).Hex, picture.DisplayJpeg, GuideServer.Token);
            AssertNoPlace(picture.DisplayJpeg.ToArray());
        }

        AssertNoPlaceIn(data.Path);
    }

    private static void AssertNoPlaceIn(string folder) =>
        Assert.All(Directory.GetFiles(folder, "*", SearchOption.AllDirectories), file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(Encoding.ASCII.GetBytes(GpsPictures.Canary)));
        });

    private static void AssertNoPlace(byte[] picture)
    {
        Assert.NotEmpty(picture);
        Assert.Equal(-1, picture.AsSpan().IndexOf(Encoding.ASCII.GetBytes(GpsPictures.Canary)));
        Assert.Equal(-1, picture.AsSpan().IndexOf("Exif"u8));
    }

    [GeneratedRegex(
        "data:image/[a-z]+;base64,(?<bytes>[A-Za-z0-9+/=]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Data();
}
