using k8s.Models;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Kubernetes;

public sealed class ScalingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("cluster", "pgvector")]
    [InlineData("cloud", "pinecone")]
    public async Task Cluster_does_share_stores(string name, string vectors)
    {
        var settings = (await Overlay.RenderAsync(name, Token)).One<V1ConfigMap>().Data;
        var secret = Overlay.Read(Repository.Read($"{Overlay.Folder}/{name}/secret.example.yaml")).One<V1Secret>();

        Assert.Equal(vectors, settings["VECTOR_STORE"]);
        Assert.Contains("DATABASE_URL", secret.StringData.Keys);
        Assert.Contains("REDIS_URL", secret.StringData.Keys);
        Assert.Equal(vectors == "pinecone", secret.StringData.ContainsKey("PINECONE_API_KEY"));
    }

    [Theory]
    [InlineData("cluster")]
    [InlineData("cloud")]
    public async Task Cluster_does_grow_at_once_and_shrink_slowly(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);

        var scaler = overlay.One<V2HorizontalPodAutoscaler>().Spec;
        var metric = Assert.Single(scaler.Metrics);
        Assert.Equal("cpu", metric.Resource.Name);
        Assert.InRange(metric.Resource.Target.AverageUtilization ?? 0, 60, 70);
        Assert.Equal(0, scaler.Behavior.ScaleUp.StabilizationWindowSeconds);
        Assert.Equal(300, scaler.Behavior.ScaleDown.StabilizationWindowSeconds);
        Assert.True(scaler.MinReplicas >= 2);
        Assert.Equal(overlay.One<V1Deployment>().Metadata.Name, scaler.ScaleTargetRef.Name);
        // Else each apply would undo what the autoscaler did.
        Assert.Null(overlay.One<V1Deployment>().Spec.Replicas);
    }

    [Theory]
    [InlineData("cluster")]
    [InlineData("cloud")]
    public async Task Cluster_does_lose_no_instance_before_it_has_another(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);
        var deployment = overlay.One<V1Deployment>();

        Assert.Equal("0", deployment.Spec.Strategy.RollingUpdate.MaxUnavailable.Value);
        Assert.Equal("1", deployment.Spec.Strategy.RollingUpdate.MaxSurge.Value);
        var budget = overlay.One<V1PodDisruptionBudget>().Spec;
        Assert.Equal("1", budget.MaxUnavailable.Value);
        Assert.Null(budget.MinAvailable);
        Assert.Equal(deployment.Spec.Selector.MatchLabels, budget.Selector.MatchLabels);
        var spread = deployment.Spec.Template.Spec.TopologySpreadConstraints;
        Assert.Equal(
            ["topology.kubernetes.io/zone", "kubernetes.io/hostname"], spread.Select(rule => rule.TopologyKey));
        Assert.All(spread, rule =>
            Assert.Equal(deployment.Spec.Selector.MatchLabels, rule.LabelSelector.MatchLabels));
    }

    [Theory]
    [InlineData("cluster")]
    [InlineData("cloud")]
    public async Task Cluster_does_migrate_by_a_job_that_ends(string name)
    {
        var job = (await Overlay.RenderAsync(name, Token)).One<V1Job>();

        Assert.Equal("Never", job.Spec.Template.Spec.RestartPolicy);
        Assert.NotNull(job.Spec.ActiveDeadlineSeconds);
        Assert.NotNull(job.Spec.TtlSecondsAfterFinished);
        // The service leads to servers alone.
        Assert.Equal("migration", job.Spec.Template.Metadata.Labels["app.kubernetes.io/component"]);
    }

    [Theory]
    [InlineData("cluster")]
    [InlineData("cloud")]
    public async Task Cluster_does_have_its_measures_taken(string name)
    {
        var overlay = await Overlay.RenderAsync(name, Token);

        var monitor = Assert.Single(overlay.Others);
        Assert.Equal("monitoring.coreos.com/v1", monitor.Text("apiVersion"));
        Assert.Equal(
            ["endpoints", "jobLabel", "selector"],
            monitor.At("spec")!.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal));
        var endpoint = Assert.Single(monitor.List("spec.endpoints"));
        Assert.Equal(
            ["interval", "path", "port", "scrapeTimeout"],
            endpoint.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal));
        var service = overlay.One<V1Service>();
        Assert.Contains(service.Spec.Ports, port => port.Name == endpoint.Text("port"));
        // The job's name, by which the rules of deploy/prometheus ask.
        Assert.Equal("museum-guide", service.Metadata.Labels[monitor.Text("spec.jobLabel")!]);
        Assert.Equal("/metrics", endpoint.Text("path"));
    }

    [Fact]
    public async Task One_node_does_never_have_a_second_writer()
    {
        var overlay = await Overlay.RenderAsync("one-node", Token);
        var deployment = overlay.One<V1Deployment>();

        Assert.Equal(1, deployment.Spec.Replicas);
        Assert.Equal("Recreate", deployment.Spec.Strategy.Type);
        Assert.Null(deployment.Spec.Strategy.RollingUpdate);
        Assert.Empty(overlay.Objects.OfType<V2HorizontalPodAutoscaler>());
        var claim = overlay.One<V1PersistentVolumeClaim>();
        Assert.Equal(["ReadWriteOnce"], claim.Spec.AccessModes);
        var data = deployment.Spec.Template.Spec.Volumes.Single(volume => volume.Name == "data");
        Assert.Equal(claim.Metadata.Name, data.PersistentVolumeClaim.ClaimName);
        Assert.DoesNotContain("DATABASE_URL", overlay.One<V1ConfigMap>().Data.Keys);
    }

    [Fact]
    public void Import_does_run_guarded_and_end()
    {
        var job = Overlay.Read(Repository.Read($"{Overlay.Folder}/cluster/import-job.example.yaml")).One<V1Job>();

        PodRules.AssertGuarded(job.Spec.Template.Spec);
        Assert.Equal("import", job.Spec.Template.Spec.Containers.Single().Args[0]);
        Assert.Equal("Never", job.Spec.Template.Spec.RestartPolicy);
    }
}
