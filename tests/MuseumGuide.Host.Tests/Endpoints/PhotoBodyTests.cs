using System.Net;
using System.Text;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Endpoints;

public sealed class PhotoBodyTests
{
    [Theory]
    [InlineData("image/jpeg")]
    [InlineData("image/png")]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    [InlineData("multipart/form-data; boundary=none")]
    [InlineData(null)]
    public async Task ReadAsync_judges_a_raw_body_by_its_bytes(string? type)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.IdentifyAsync(TestPhotos.Jpeg(), type: type);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task ReadAsync_takes_a_body_of_unknown_length()
    {
        await using var server = await GuideServer.StartAsync();
        using var content = new StreamContent(new UnmeasuredStream(TestPhotos.Jpeg(1200, 900)));

        var response = await server.SendAsync(HttpMethod.Post, "/api/v1/identify", content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task ReadAsync_takes_the_field_photo_of_a_form()
    {
        await using var server = await GuideServer.StartAsync();
        using var form = Form(("photo", "p.jpg", TestPhotos.Jpeg()), ("other", "o.jpg", []));
        form.Add(new StringContent("en"), "lang");

        var response = await server.SendAsync(HttpMethod.Post, "/api/v1/identify", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task ReadAsync_refuses_two_photos()
    {
        await using var server = await GuideServer.StartAsync();
        using var form = Form(("photo", "a.jpg", TestPhotos.Jpeg()), ("photo", "b.jpg", TestPhotos.Jpeg(seed: 2)));

        var response = await server.SendAsync(HttpMethod.Post, "/api/v1/identify", form);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, "too_many_photos");
    }

    [Theory]
    [InlineData("photo", 0)]
    [InlineData("picture", 10)]
    public async Task ReadAsync_refuses_a_form_without_a_photo(string field, int bytes)
    {
        await using var server = await GuideServer.StartAsync();
        using var form = Form((field, "a.jpg", new byte[bytes]));

        var response = await server.SendAsync(HttpMethod.Post, "/api/v1/identify", form);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, "photo_missing");
    }

    [Fact]
    public async Task ReadAsync_refuses_an_empty_body()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.IdentifyAsync([]);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, "photo_missing");
    }

    [Fact]
    public async Task ReadAsync_refuses_a_form_that_breaks_off()
    {
        await using var server = await GuideServer.StartAsync();
        var body = Encoding.ASCII.GetBytes(
            "--edge\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p.jpg\"\r\n\r\nabc");

        var response = await server.IdentifyAsync(body, type: "multipart/form-data; boundary=edge");

        await ProblemDocument.AssertAsync(response, HttpStatusCode.BadRequest, "malformed_body");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ReadAsync_refuses_more_than_10_MiB(bool isMeasured)
    {
        await using var server = await GuideServer.StartAsync();
        var bytes = new byte[(10 * 1024 * 1024) + 1];
        TestPhotos.Jpeg().CopyTo(bytes, 0);
        using HttpContent content = isMeasured
            ? new ByteArrayContent(bytes)
            : new StreamContent(new UnmeasuredStream(bytes));

        var response = await server.SendAsync(HttpMethod.Post, "/api/v1/identify", content);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.RequestEntityTooLarge, "photo_too_large");
    }

    [Fact]
    public async Task ReadAsync_refuses_50_MB_with_an_answer()
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.IdentifyAsync(new byte[50_000_000]);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.RequestEntityTooLarge, "photo_too_large");
    }

    [Fact]
    public async Task ReadAsync_takes_a_photo_of_exactly_10_MiB()
    {
        await using var server = await GuideServer.StartAsync();
        var bytes = new byte[10 * 1024 * 1024];
        TestPhotos.Jpeg().CopyTo(bytes, 0);

        var response = await server.IdentifyAsync(bytes);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("plain words", HttpStatusCode.UnsupportedMediaType, "unsupported_image")]
    [InlineData("GIF89a______________", HttpStatusCode.UnsupportedMediaType, "unsupported_image")]
    public async Task ReadAsync_leaves_it_to_admission_to_refuse(string text, HttpStatusCode status, string code)
    {
        await using var server = await GuideServer.StartAsync();

        var response = await server.IdentifyAsync(Encoding.ASCII.GetBytes(text));

        await ProblemDocument.AssertAsync(response, status, code);
    }

    [Fact]
    public async Task ReadAsync_leaves_a_truncated_photo_to_admission()
    {
        await using var server = await GuideServer.StartAsync();
        var photo = TestPhotos.Jpeg();

        var response = await server.IdentifyAsync(photo[..(photo.Length / 2)]);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.UnprocessableEntity, "image_truncated");
    }

    private static MultipartFormDataContent Form(params IEnumerable<(string Field, string File, byte[] Bytes)> files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, file, bytes) in files) form.Add(new ByteArrayContent(bytes), field, file);
        return form;
    }
}
