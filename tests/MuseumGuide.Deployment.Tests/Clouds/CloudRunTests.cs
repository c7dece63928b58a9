using System.Text.Json.Nodes;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Clouds;

public sealed class CloudRunTests
{
    private static readonly JsonNode Service = Yaml.Read(Repository.Read("deploy/cloud-run/service.yaml"));

    private static JsonNode Container => Service.List("spec.template.spec.containers").Single();

    [Fact]
    public void Service_does_start_fast_and_scale_within_bounds()
    {
        var annotations = Service.At("spec.template.metadata.annotations")!.AsObject();

        Assert.Equal("serving.knative.dev/v1", Service.Text("apiVersion"));
        Assert.Equal("2", annotations["autoscaling.knative.dev/minScale"]!.ToString());
        Assert.Equal("10", annotations["autoscaling.knative.dev/maxScale"]!.ToString());
        Assert.Equal("true", annotations["run.googleapis.com/startup-cpu-boost"]!.ToString());
        Assert.Equal("gen2", annotations["run.googleapis.com/execution-environment"]!.ToString());
        Assert.Equal("40", Service.Text("spec.template.spec.containerConcurrency"));
        Assert.NotNull(Container.Text("resources.limits.memory"));
    }

    [Fact]
    public void Service_does_ask_each_probe_what_it_is_for()
    {
        Assert.Equal("/health/startup", Container.Text("startupProbe.httpGet.path"));
        Assert.Equal("/health/live", Container.Text("livenessProbe.httpGet.path"));
        var port = Container.List("ports").Single().Text("containerPort");
        Assert.Equal(port, Container.Text("startupProbe.httpGet.port"));
        Assert.Equal(port, Container.Text("livenessProbe.httpGet.port"));
    }

    [Fact]
    public void Service_does_leave_the_port_to_Cloud_Run() =>
        // It refuses a service that sets it.
        Assert.DoesNotContain(Container.List("env"), variable => variable.Text("name") == "PORT");

    [Fact]
    public void Service_does_take_secrets_from_the_secret_manager()
    {
        var secret = Container.List("env").Where(variable => variable.At("valueFrom.secretKeyRef") is not null);

        Assert.Equal(["DATABASE_URL", "REDIS_URL", "ADMIN_API_KEY"], secret.Select(variable => variable.Text("name")));
    }

    [Fact]
    public void Service_does_mount_volumes_that_there_are()
    {
        var volumes = Service.List("spec.template.spec.volumes").Select(volume => volume.Text("name"));

        Assert.Equal(volumes, Container.List("volumeMounts").Select(mount => mount.Text("name")));
    }
}
