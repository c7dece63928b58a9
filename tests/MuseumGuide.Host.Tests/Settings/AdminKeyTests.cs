using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Tests.Settings;

public sealed class AdminKeyTests
{
    [Theory]
    [InlineData("a-key-of-the-staff-0123", true)]
    [InlineData(" a-key-of-the-staff-0123 ", true)]
    [InlineData("too-short", false)]
    [InlineData("a key with white space", false)]
    [InlineData("your-admin-key-goes-here", false)]
    [InlineData("sha256:6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b", true)]
    [InlineData("SHA256:6B86B273FF34FCE19D6B804EFF5A3F5747ADA4EAA22F1D49C01E52DDB7875B4B", true)]
    [InlineData("sha256:6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4", false)]
    [InlineData("sha256:zz86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b", false)]
    public void Find_takes_a_key_or_its_hash(string text, bool isTaken) =>
        Assert.Equal(isTaken, AdminKey.Find(text) is not null);

    [Fact]
    public void Is_knows_the_key_by_its_hash()
    {
        // The hash of "1".
        var key = AdminKey.Find("sha256:6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b")!;

        Assert.True(key.Is("1"));
        Assert.False(key.Is("2"));
        Assert.False(key.Is(""));
    }
}
