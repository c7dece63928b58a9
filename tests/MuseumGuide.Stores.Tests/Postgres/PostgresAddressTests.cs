using MuseumGuide.Postgres;
using Npgsql;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresAddressTests
{
    private const string NoUser =
        "It names no user, or marks such as / ? # in the password are not percent-encoded.";

    private const string NoPort =
        "Its port is not a number from 1 to 65535, or marks such as / ? # in the password are not percent-encoded.";

    private const string NoParameter =
        "is not one of sslmode, sslrootcert, channel_binding, host (the folder of a socket) and application_name.";

    [Theory]
    [InlineData("postgres://guide:pw@db/museum", "db", 5432, "guide", "pw", "museum")]
    [InlineData("postgresql://guide@db.example:5433/museum", "db.example", 5433, "guide", null, "museum")]
    [InlineData("POSTGRES://guide:@10.0.0.5/museum?", "10.0.0.5", 5432, "guide", "", "museum")]
    [InlineData("postgres://guide:pw@[::1]/museum", "::1", 5432, "guide", "pw", "museum")]
    [InlineData("postgres://guide:pw@[2001:db8::7]:6000/museum", "2001:db8::7", 6000, "guide", "pw", "museum")]
    [InlineData("postgres://gu%40ide:p%2F%3A%25%40%3Fw@db/m%20%C3%BC", "db", 5432, "gu@ide", "p/:%@?w", "m ü")]
    [InlineData("postgres://guide:p:w@x@db/museum", "db", 5432, "guide", "p:w@x", "museum")]
    [InlineData("postgres://guide:a;b='c\"@db/museum", "db", 5432, "guide", "a;b='c\"", "museum")]
    [InlineData("postgres://guide:pw@/museum?host=/cloudsql/p:r:i", "/cloudsql/p:r:i", 5432, "guide", "pw", "museum")]
    public void Parse_reads_every_part(
        string address, string host, int port, string user, string? password, string database)
    {
        var read = PostgresAddress.Parse(address);

        Assert.Equal(
            (host, port, user, password, database),
            (read.Host, read.Port, read.Username, read.Password, read.Database));
    }

    [Theory]
    [InlineData("disable", SslMode.Disable)]
    [InlineData("prefer", SslMode.Prefer)]
    [InlineData("require", SslMode.Require)]
    [InlineData("verify-full", SslMode.VerifyFull)]
    public void Parse_reads_parameters(string sslMode, SslMode expected)
    {
        var read = PostgresAddress.Parse(
            $"postgres://guide@db/museum?sslmode={sslMode}&sslrootcert=/etc/ca%20.pem&application_name=desk"
            + "&channel_binding=require");

        Assert.Equal(
            (expected, "/etc/ca .pem", "desk", ChannelBinding.Require),
            (read.SslMode, read.RootCertificate, read.ApplicationName, read.ChannelBinding));
    }

    [Theory]
    [InlineData("mysql://guide:s3cret@db/museum", "It does not begin with postgres://.")]
    [InlineData("postgres://db/museum", NoUser)]
    [InlineData("postgres://guide:s3c/ret@db/museum", NoUser)]
    [InlineData("postgres://:s3cret@db/museum", "It names no user.")]
    [InlineData("postgres://guide:s3cret@/museum", "It names no host.")]
    [InlineData("postgres://guide:s3cret@db", "It names no database.")]
    [InlineData("postgres://guide:s3cret@db/", "It names no database.")]
    [InlineData("postgres://guide:s3cret@a,b/museum", "It names more than one host.")]
    [InlineData("postgres://guide:s3cret@::1/museum", "An IPv6 address stands in square brackets, such as [::1].")]
    [InlineData("postgres://guide:s3cret@[::1/museum", "An IPv6 address stands in square brackets, such as [::1].")]
    [InlineData("postgres://guide:s3cret@[::1]x/museum", "Its host cannot be read.")]
    [InlineData("postgres://guide:s3cret@db:0/museum", NoPort)]
    [InlineData("postgres://guide:s3cret@db:x/museum", NoPort)]
    [InlineData(
        "postgres://guide:s3cret%@db/museum",
        "The password has a % that begins no percent-encoded mark; % itself is %25.")]
    [InlineData(
        "postgres://guide:s3cret@db/museum?sslmode=on",
        "Its sslmode must be one of disable, allow, prefer, require, verify-ca, verify-full.")]
    [InlineData("postgres://guide:s3cret@db/museum?pool_size=5", $"Its parameter pool_size {NoParameter}")]
    [InlineData(
        "postgres://guide@db/museum?S3cret@x", $"Its parameter (unreadable) {NoParameter}")]
    public void Parse_says_what_is_wrong_and_never_the_password(string address, string message)
    {
        var error = Assert.Throws<FormatException>(() => PostgresAddress.Parse(address));

        Assert.Equal(message, error.Message);
    }
}
