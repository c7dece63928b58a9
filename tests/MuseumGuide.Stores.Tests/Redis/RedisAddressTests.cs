using MuseumGuide.Redis;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisAddressTests
{
    [Theory]
    [InlineData("redis://cache", "cache:6379/0", false, null, null)]
    [InlineData(" redis://127.0.0.1:6380/3 ", "127.0.0.1:6380/3", false, null, null)]
    [InlineData("redis://[::1]:6380/", "::1:6380/0", false, null, null)]
    [InlineData("rediss://guide:s%40c%3Aret@cache.example:6381/1", "cache.example:6381/1", true, "guide", "s@c:ret")]
    [InlineData("redis://:secret@cache", "cache:6379/0", false, null, "secret")]
    [InlineData("redis://:a:b@cache", "cache:6379/0", false, null, "a:b")]
    public void TryParse_reads_an_address(string text, string shown, bool usesTls, string? user, string? password)
    {
        Assert.True(RedisAddress.TryParse(text, out var address));

        Assert.Equal((usesTls, user, password), (address.UsesTls, address.User, address.Password));
        Assert.Equal(shown, address.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("cache:6379")]
    [InlineData("http://cache")]
    [InlineData("redis://")]
    [InlineData("redis://cache:0")]
    [InlineData("redis://cache:70000")]
    [InlineData("redis://cache/one")]
    [InlineData("redis://cache/-1")]
    [InlineData("redis://cache/1/2")]
    [InlineData("redis://cache/0?ssl=true")]
    [InlineData("redis://cache/#1")]
    [InlineData("redis://guide@cache")]
    [InlineData("redis://guide:@cache")]
    public void TryParse_refuses_what_is_none(string? text) => Assert.False(RedisAddress.TryParse(text, out _));
}
