using Microsoft.Extensions.Time.Testing;
using MuseumGuide.Host.Health;
using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Tests.Health;

public sealed class ResourceSamplerTests : IDisposable
{
    private readonly MachineFiles _files = new();
    private readonly FakeTimeProvider _time = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Sample_takes_the_whole_machine_where_nothing_bounds_the_process()
    {
        var sampler = Create(_files.OfMachine(busyTicks: 1000));
        sampler.Sample();

        _files.OfMachine(busyTicks: 1100);
        _time.Advance(TimeSpan.FromSeconds(2));
        sampler.Sample();

        // One second of the four that two cores had.
        Assert.Equal(25, sampler.Current.CpuPercent!.Value, 3);
        Assert.Equal(60, sampler.Current.MemoryPercent!.Value, 3);
        Assert.InRange(sampler.Current.DiskPercent!.Value, 0, 100);
    }

    [Theory]
    [InlineData("0::/museum/guide", "museum/guide")]
    [InlineData("0::/", "")]
    [InlineData("0::/museum/guide/inner", "museum/guide")]
    public void Sample_takes_the_limits_of_a_control_group(string group, string folder)
    {
        var path = Path.Combine("sys/fs/cgroup", folder);
        _files.OfMachine().With("proc/self/cgroup", group + "\n")
            .With($"{path}/cpu.max", "50000 100000\n").With($"{path}/cpu.stat", "usage_usec 1000000\nuser_usec 5\n")
            .With($"{path}/memory.max", "1000000\n").With($"{path}/memory.current", "900000\n")
            .With($"{path}/memory.stat", "anon 5\ninactive_file 200000\n");
        var sampler = Create(_files);
        sampler.Sample();

        _files.With($"{path}/cpu.stat", "usage_usec 1400000\nuser_usec 5\n");
        _time.Advance(TimeSpan.FromSeconds(2));
        sampler.Sample();

        // 0.4 s of the one that half a core had.
        Assert.Equal(40, sampler.Current.CpuPercent!.Value, 3);
        Assert.Equal(70, sampler.Current.MemoryPercent!.Value, 3);
    }

    [Fact]
    public void Sample_takes_the_machine_where_a_control_group_has_no_limit()
    {
        _files.OfMachine().With("proc/self/cgroup", "0::/guide\n")
            .With("sys/fs/cgroup/guide/cpu.max", "max 100000\n").With("sys/fs/cgroup/guide/cpu.stat", "usage_usec 1\n")
            .With("sys/fs/cgroup/guide/memory.max", "max\n").With("sys/fs/cgroup/guide/memory.current", "5\n");
        var sampler = Create(_files);

        sampler.Sample();

        Assert.Equal(60, sampler.Current.MemoryPercent!.Value, 3);
    }

    [Fact]
    public void Sample_reads_control_groups_of_the_first_version()
    {
        _files.OfMachine().With("proc/self/cgroup", "4:cpu,cpuacct:/guide\n3:memory:/guide\n0::/\n")
            .With("sys/fs/cgroup/cpu/guide/cpu.cfs_quota_us", "200000\n")
            .With("sys/fs/cgroup/cpu/guide/cpu.cfs_period_us", "100000\n")
            .With("sys/fs/cgroup/cpuacct/guide/cpuacct.usage", "1000000000\n")
            .With("sys/fs/cgroup/memory/guide/memory.limit_in_bytes", "1000\n")
            .With("sys/fs/cgroup/memory/guide/memory.usage_in_bytes", "500\n")
            .With("sys/fs/cgroup/memory/guide/memory.stat", "total_inactive_file 100\n");
        var sampler = Create(_files);
        sampler.Sample();

        _files.With("sys/fs/cgroup/cpuacct/guide/cpuacct.usage", "3000000000\n");
        _time.Advance(TimeSpan.FromSeconds(2));
        sampler.Sample();

        Assert.Equal(50, sampler.Current.CpuPercent!.Value, 3);
        Assert.Equal(40, sampler.Current.MemoryPercent!.Value, 3);
    }

    [Fact]
    public void Sample_takes_the_largest_number_of_the_first_version_for_no_limit()
    {
        _files.OfMachine().With("proc/self/cgroup", "3:memory:/guide\n")
            .With("sys/fs/cgroup/memory/guide/memory.limit_in_bytes", "9223372036854771712\n")
            .With("sys/fs/cgroup/memory/guide/memory.usage_in_bytes", "500\n");
        var sampler = Create(_files);

        sampler.Sample();

        Assert.Equal(60, sampler.Current.MemoryPercent!.Value, 3);
    }

    [Fact]
    public void Sample_tells_nothing_where_the_system_tells_nothing()
    {
        var sampler = Create(_files);
        sampler.Sample();
        _time.Advance(TimeSpan.FromSeconds(2));

        sampler.Sample();

        Assert.Null(sampler.Current.CpuPercent);
        Assert.Null(sampler.Current.MemoryPercent);
        Assert.False(sampler.Current.IsShort);
    }

    [Theory]
    [InlineData(79.9, 84.9, 89.9, false)]
    [InlineData(80.0, 0.0, 0.0, true)]
    [InlineData(0.0, 85.0, 0.0, true)]
    [InlineData(0.0, 0.0, 90.0, true)]
    public void IsShort_begins_at_the_thresholds(double cpu, double memory, double disk, bool expected) =>
        Assert.Equal(expected, new ResourceUsage(cpu, memory, disk).IsShort);

    private ResourceSampler Create(MachineFiles files)
    {
        var settings = new GuideSettings();
        settings.Storage.DataDirectory = files.Root;
        return new ResourceSampler(settings, _time, ResourceSources.Find(files.Root));
    }
}
