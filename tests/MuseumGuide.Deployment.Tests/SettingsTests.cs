using MuseumGuide.Deployment.Tests.Files;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Deployment.Tests;

public sealed class SettingsTests
{
    // What belongs to .NET, to the command that writes it, or to another program beside the guide.
    private static readonly string[] Foreign = ["DOTNET_", "LANG", "DEBIAN_FRONTEND", "PACKAGE_"];

    [Fact]
    public void Deployment_does_name_settings_that_there_are()
    {
        var named = DeployedSettings.All().Where(setting => !IsForeign(setting.Name)).ToList();

        var known = SettingsTable.All.Select(setting => setting.Name).ToHashSet(StringComparer.Ordinal);
        Assert.True(named.Count > 60, $"Only {named.Count} settings were found.");
        Assert.DoesNotContain(named, setting => !known.Contains(setting.Name));
    }

    [Fact]
    public void Deployment_does_give_values_that_are_allowed()
    {
        var refused = from given in DeployedSettings.All()
                      where !IsForeign(given.Name) && given.Value is { Length: > 0 } && !IsFilledIn(given.Value)
                      let setting = SettingsTable.All.Single(setting => setting.Name == given.Name)
                      where !setting.TryApply(new GuideSettings(), given.Value!)
                      select given;

        Assert.Empty(refused);
    }

    [Fact]
    public void Deployment_does_never_hold_a_secret()
    {
        var secret = SettingsTable.All.Where(setting => setting.IsSecret || setting.MayHoldPassword)
            .Select(setting => setting.Name).ToHashSet(StringComparer.Ordinal);

        var held = DeployedSettings.All().Where(setting =>
            secret.Contains(setting.Name) && setting.Value is { Length: > 0 } && !IsFilledIn(setting.Value));

        Assert.Empty(held);
    }

    [Fact]
    public void Examples_do_leave_secrets_empty()
    {
        var lines = Repository.Read("deploy/docker/env.example").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#').ToList();

        Assert.Contains("POSTGRES_PASSWORD=", lines);
        Assert.Contains("REDIS_PASSWORD=", lines);
        Assert.Contains("ADMIN_API_KEY=", lines);
        Assert.Contains("OPENAI_API_KEY=", lines);
    }

    private static bool IsForeign(string name) =>
        Foreign.Any(start => name.StartsWith(start, StringComparison.Ordinal));

    // By compose, by the shell or by CloudFormation.
    private static bool IsFilledIn(string value) => value.Contains('$', StringComparison.Ordinal);
}
