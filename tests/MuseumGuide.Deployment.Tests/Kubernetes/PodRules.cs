using k8s.Models;

namespace MuseumGuide.Deployment.Tests.Kubernetes;

/// <summary>What holds for every pod.</summary>
internal static class PodRules
{
    private static readonly string[] Writable = ["/tmp", "/var/lib/museum-guide", "/var/log/museum-guide"];

    public static void AssertGuarded(V1PodSpec pod)
    {
        Assert.False(pod.AutomountServiceAccountToken);
        Assert.True(pod.SecurityContext.RunAsNonRoot);
        Assert.Equal(10001, pod.SecurityContext.RunAsUser);
        Assert.Equal("RuntimeDefault", pod.SecurityContext.SeccompProfile.Type);
        Assert.All(pod.Containers, AssertGuarded);
        Assert.All(pod.Volumes, volume => Assert.True(
            volume.EmptyDir?.SizeLimit is not null || volume.PersistentVolumeClaim is not null,
            $"{volume.Name} has no bound."));
        Assert.Null(pod.HostNetwork);
        Assert.Null(pod.HostPID);
    }

    private static void AssertGuarded(V1Container container)
    {
        var context = container.SecurityContext;
        Assert.True(context.RunAsNonRoot);
        Assert.True(context.ReadOnlyRootFilesystem);
        Assert.False(context.AllowPrivilegeEscalation);
        Assert.False(context.Privileged);
        Assert.Equal(["ALL"], context.Capabilities.Drop);
        Assert.Null(context.Capabilities.Add);
        Assert.Equal("RuntimeDefault", context.SeccompProfile.Type);
        Assert.All(["cpu", "memory"], resource =>
        {
            Assert.Contains(resource, container.Resources.Requests.Keys);
            Assert.Contains(resource, container.Resources.Limits.Keys);
        });
        Assert.Equal(Writable, container.VolumeMounts.Select(mount => mount.MountPath).Order(StringComparer.Ordinal));
    }
}
