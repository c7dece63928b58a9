using MuseumGuide.Host.Commands;
using MuseumGuide.Host.Tests.Commands;

namespace MuseumGuide.Host.Tests.Downloads;

public sealed class ImportByAddressTests
{
    [Theory]
    [InlineData(new[] { "https://127.0.0.1/collection.zip" }, "public internet")]
    [InlineData(new[] { "http://museum.example/collection.zip" }, "must begin with https://")]
    [InlineData(new[] { "https://museum.example:8443/collection.zip" }, "--allow-any-port")]
    [InlineData(new[] { "http://127.0.0.1:8080/c.zip", "--allow-http", "--allow-any-port" }, "public internet")]
    public async Task Import_says_why_an_address_is_not_fetched(string[] source, string why)
    {
        using var runner = new CommandRunner();

        var code = await runner.RunAsync(["import", .. source]);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(why, runner.Error, StringComparison.Ordinal);
    }
}
