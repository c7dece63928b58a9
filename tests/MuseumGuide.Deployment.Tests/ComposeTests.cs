using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests;

public sealed partial class ComposeTests
{
    private const string File = "deploy/docker/compose.yaml";
    private static readonly JsonNode Compose = Yaml.Read(Repository.Read(File));

    private static IEnumerable<(string Name, JsonNode Service)> Services =>
        Compose.At("services")!.AsObject().Select(service => (service.Key, service.Value!));

    [Fact]
    public void Compose_does_run_what_a_cluster_is_made_of()
    {
        var names = Services.Where(service => service.Service.At("profiles") is null).Select(service => service.Name);

        Assert.Equal(["guide-1", "guide-2", "nginx", "postgres", "redis", "prometheus", "grafana"], names);
        Assert.All(["import", "migrate"], tool =>
            Assert.Equal("tools", Compose.At($"services.{tool}").List("profiles").Single().ToString()));
    }

    [Fact]
    public void Compose_does_guard_and_bound_every_service() => Assert.All(Services, service =>
    {
        Assert.Equal("true", service.Service.Text("read_only"));
        Assert.Equal(["ALL"], service.Service.List("cap_drop").Select(capability => capability.ToString()));
        Assert.Equal(
            ["no-new-privileges:true"], service.Service.List("security_opt").Select(option => option.ToString()));
        Assert.NotNull(service.Service.Text("mem_limit"));
        Assert.NotNull(service.Service.Text("pids_limit"));
    });

    [Fact]
    public void Compose_does_open_nginx_alone_to_others() => Assert.All(Services, service =>
    {
        if (service.Name == "nginx") return;
        Assert.All(service.Service.List("ports"), port =>
            Assert.StartsWith("127.0.0.1:", port.ToString(), StringComparison.Ordinal));
    });

    [Fact]
    public void Compose_does_start_in_order_of_health()
    {
        Assert.All(["guide-1", "guide-2", "import", "migrate"], guide =>
            Assert.All(["postgres", "redis"], store => Assert.Equal(
                "service_healthy", Compose.Text($"services.{guide}.depends_on.{store}.condition"))));
        Assert.All(["guide-1", "guide-2"], guide => Assert.Equal(
            "service_healthy", Compose.Text($"services.nginx.depends_on.{guide}.condition")));
        // The guides' own is in the image.
        Assert.All(["nginx", "postgres", "redis", "prometheus", "grafana"], other =>
            Assert.NotEmpty(Compose.At($"services.{other}").List("healthcheck.test")));
    }

    [Fact]
    public void Compose_does_give_guides_time_to_end() => Assert.All(["guide-1", "guide-2"], guide =>
        Assert.True(Seconds(Compose.Text($"services.{guide}.stop_grace_period")!) >= ShutdownTime.Least));

    [Fact]
    public void Compose_does_let_guides_trust_nginx_alone()
    {
        var nginx = Compose.Text("services.nginx.networks.inside.ipv4_address");

        Assert.NotNull(nginx);
        Assert.All(["guide-1", "guide-2"], guide =>
            Assert.Equal(nginx, Compose.Text($"services.{guide}.environment.TRUSTED_PROXIES")));
    }

    [Fact]
    public void Compose_does_mount_files_that_there_are()
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(File))!;
        var mounted = Services.SelectMany(service => service.Service.List("volumes"))
            .Select(volume => volume.ToString().Split(':')[0]).Where(source => source.StartsWith('.')).ToList();

        Assert.NotEmpty(mounted);
        Assert.All(mounted, source => Assert.True(Path.Exists(Path.Combine(folder, source)), $"{source} is missing."));
        Assert.All(["context", "dockerfile"], part => Assert.NotNull(Compose.Text($"services.guide-1.build.{part}")));
    }

    [Fact]
    public void Compose_does_ask_for_what_the_example_lists()
    {
        var listed = Variable().Matches(Repository.Read("deploy/docker/env.example"))
            .Select(match => match.Value[..^1]);
        var asked = Asked().Matches(Repository.Read(File)).Select(match => match.Groups["name"].Value).Distinct();

        Assert.Equal(asked.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Compose_does_scrape_and_balance_both_guides()
    {
        Assert.All(["guide-1:7860", "guide-2:7860"], guide =>
        {
            Assert.Contains(guide, Read("prometheus.yml"), StringComparison.Ordinal);
            Assert.Contains($"server {guide}", Read("upstream.conf"), StringComparison.Ordinal);
        });
    }

    private static string Read(string name) => Repository.Read($"deploy/docker/{name}");

    private static int Seconds(string period) =>
        int.Parse(period.TrimEnd('s'), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^[A-Z_]+=", RegexOptions.Multiline, 10_000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"(?<!\$)\$\{(?<name>[A-Z_]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Asked();
}
