using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Observability.Logging;

public sealed class AdminAuditTests
{
    private const string Key = "a-key-of-the-staff-0123";

    [Fact]
    public async Task Staffs_routes_are_audited_whoever_asks()
    {
        await using var logged = await LoggedServer.StartAsync(LogLevel.Error, change => GuideServer.StartAsync(
            settings =>
            {
                settings.AdminApiKey = AdminKey.Find(Key);
                change(settings);
            }));

        foreach (var key in (string?[])[Key, "another-key-of-nobody", null]) await AskAsync(logged.Server, key);

        await logged.EndAsync();
        var lines = LogRig.Read(logged.Folder, "audit-*.jsonl")
            .Where(line => (string?)line["what"] == "admin_request").ToArray();
        Assert.Equal(["allowed", "refused", "refused"], lines.Select(line => (string?)line["outcome"]));
        Assert.All(lines, line => Assert.Equal("/api/v1/admin/budgets", (string?)line["target"]));
    }

    private static async Task AskAsync(GuideServer server, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/admin/budgets");
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        (await server.SendAsync(request)).Dispose();
    }
}
