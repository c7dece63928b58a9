using k8s.Models;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Kubernetes;

public sealed class OverlayTests
{
    public static TheoryData<string> Names { get; } = [.. Overlay.Names];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Overlay_does_hold_what_Kubernetes_takes(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);

        Assert.Single(overlay.Objects.OfType<V1Deployment>());
        Assert.Single(overlay.Objects.OfType<V1Service>());
        Assert.Single(overlay.Objects.OfType<V1Ingress>());
        Assert.NotEmpty(overlay.Objects.OfType<V1NetworkPolicy>());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Overlay_does_run_containers_that_may_do_nothing(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);

        Assert.All(overlay.Pods(), PodRules.AssertGuarded);
        Assert.Equal("museum-guide", overlay.One<V1ServiceAccount>().Metadata.Name);
        Assert.False(overlay.One<V1ServiceAccount>().AutomountServiceAccountToken);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Overlay_does_ask_each_probe_what_it_is_for(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);
        var container = Assert.Single(overlay.One<V1Deployment>().Spec.Template.Spec.Containers);

        Assert.Equal("/health/startup", container.StartupProbe.HttpGet.Path);
        Assert.Equal("/health/ready", container.ReadinessProbe.HttpGet.Path);
        // Never anything that a shared engine could fail: all instances would end at once.
        Assert.Equal("/health/live", container.LivenessProbe.HttpGet.Path);
        // A large collection loads for two minutes at the most; twice that.
        Assert.True(container.StartupProbe.FailureThreshold * container.StartupProbe.PeriodSeconds >= 240);
        // Noticed within the 5 s that a guide keeps listening after it said that it ends.
        Assert.True(container.ReadinessProbe.FailureThreshold * container.ReadinessProbe.PeriodSeconds < 5);
        Assert.True(container.LivenessProbe.FailureThreshold * container.LivenessProbe.PeriodSeconds >= 30);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Overlay_does_give_guides_time_to_end(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);

        var grace = overlay.One<V1Deployment>().Spec.Template.Spec.TerminationGracePeriodSeconds;
        Assert.True(grace >= ShutdownTime.Least);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Overlay_does_lead_each_port_and_label_to_the_guide(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);
        var pod = overlay.One<V1Deployment>().Spec.Template;
        var service = overlay.One<V1Service>();
        var ports = pod.Spec.Containers.Single().Ports.Select(port => port.Name).ToList();

        Assert.All(service.Spec.Selector, label => Assert.Equal(label.Value, pod.Metadata.Labels[label.Key]));
        Assert.All(service.Spec.Ports, port => Assert.Contains(port.TargetPort.Value, ports));
        var backend = overlay.One<V1Ingress>().Spec.Rules.Single().Http.Paths.Single().Backend.Service;
        Assert.Equal(service.Metadata.Name, backend.Name);
        Assert.Contains(service.Spec.Ports, port => port.Name == backend.Port.Name);
        var settings = overlay.One<V1ConfigMap>().Data;
        Assert.Equal(settings["PORT"], PortNamed("http"));
        Assert.Equal(settings["METRICS_PORT"], PortNamed("metrics"));
        return;

        string PortNamed(string wanted) => pod.Spec.Containers.Single().Ports.Single(port => port.Name == wanted)
            .ContainerPort.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Overlay_does_let_photos_and_streams_through_the_ingress(string name)
    {
        var annotations = (await Overlay.RenderAsync(name, Token)).One<V1Ingress>().Metadata.Annotations;

        Assert.Equal("12m", annotations["nginx.ingress.kubernetes.io/proxy-body-size"]);
        Assert.Equal("off", annotations["nginx.ingress.kubernetes.io/proxy-buffering"]);
        Assert.Equal("40", annotations["nginx.ingress.kubernetes.io/proxy-read-timeout"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Overlay_does_let_in_ingress_and_monitoring_only(string name)
    {
        var policy = (await Overlay.RenderAsync(name, Token)).One<V1NetworkPolicy>("museum-guide");

        Assert.Equal(["Ingress", "Egress"], policy.Spec.PolicyTypes);
        Assert.Equal(
            [("ingress-nginx", "http"), ("monitoring", "metrics")],
            policy.Spec.Ingress.Select(rule => (
                rule.FromProperty.Single().NamespaceSelector.MatchLabels["kubernetes.io/metadata.name"],
                rule.Ports.Single().Port.Value)));
    }

    [Theory]
    [InlineData("one-node", "53 443")]
    [InlineData("cluster", "53 443 5432 6379")]
    [InlineData("cloud", "53 443 5432 6379")]
    public async Task Overlay_does_let_out_to_what_it_needs_only(string name, string ports)
    {
        var rules = (await Overlay.RenderAsync(name, Token)).Objects.OfType<V1NetworkPolicy>()
            .SelectMany(policy => policy.Spec.Egress).ToList();

        Assert.All(rules, rule => Assert.NotEmpty(rule.To));
        Assert.Equal(
            ports.Split(' ').Order(StringComparer.Ordinal),
            rules.SelectMany(rule => rule.Ports).Select(port => port.Port.Value).Distinct()
                .Order(StringComparer.Ordinal));
        var open = Assert.Single(rules.SelectMany(rule => rule.To), peer => peer.IpBlock?.Cidr == "0.0.0.0/0");
        Assert.Contains("169.254.0.0/16", open.IpBlock.Except);
        Assert.Contains("10.0.0.0/8", open.IpBlock.Except);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Overlay_does_refer_to_what_there_is(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);
        var example = Overlay.Read(Repository.Read($"{Overlay.Folder}/{name}/secret.example.yaml"));
        var secret = example.One<V1Secret>();

        Assert.All(overlay.Pods().SelectMany(pod => pod.Containers).SelectMany(container => container.EnvFrom), from =>
        {
            if (from.SecretRef is { } named) Assert.Equal(secret.Metadata.Name, named.Name);
            else Assert.Equal(overlay.One<V1ConfigMap>().Metadata.Name, from.ConfigMapRef.Name);
        });
        Assert.All(overlay.Pods(), pod => Assert.Equal("museum-guide", pod.ServiceAccountName));
        Assert.All(
            overlay.Pods().SelectMany(pod => pod.Containers),
            container => Assert.Equal("registry.museum.example/museum-guide:0.1.0", container.Image));
        // No example reaches a cluster.
        Assert.Empty(overlay.Objects.OfType<V1Secret>());
        Assert.All(secret.StringData, value => Assert.Empty(value.Value));
    }
}
