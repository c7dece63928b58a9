namespace MuseumGuide.Host.Health;

/// <summary>Finds who accounts for this process: its control group as far as that bounds it, else the machine.</summary>
internal static class ResourceSources
{
    /// <param name="root">Where the file system begins; another folder in tests.</param>
    /// <returns>The nearest first; the machine last, which always bounds.</returns>
    public static IReadOnlyList<IResourceSource> Find(string root)
    {
        var mount = Path.Combine(root, "sys/fs/cgroup");
        var groups = ReadGroups(root);
        var sources = new List<IResourceSource>();
        if (groups.TryGetValue("", out var unified))
            sources.AddRange(Folders(mount, unified).Select(folder => new ControlGroupV2(folder)));
        if (groups.ContainsKey("memory") || groups.ContainsKey("cpu"))
        {
            sources.Add(new ControlGroupV1(
                FolderOf(mount, groups, "cpu"), FolderOf(mount, groups, "cpuacct"), FolderOf(mount, groups, "memory")));
            sources.Add(new ControlGroupV1(
                Path.Combine(mount, "cpu"), Path.Combine(mount, "cpuacct"), Path.Combine(mount, "memory")));
        }

        sources.Add(new WholeMachine(Path.Combine(root, "proc")));
        return sources;
    }

    // Lines such as "4:cpu,cpuacct:/guide" and, for the second version, "0::/guide".
    private static Dictionary<string, string> ReadGroups(string root)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (KernelFile.Read(Path.Combine(root, "proc/self/cgroup")) ?? "").Split('\n'))
        {
            if (line.Split(':', 3) is not [_, var kinds, var path]) continue;
            foreach (var kind in kinds.Split(',')) groups[kind] = path.TrimStart('/');
        }

        return groups;
    }

    // Inside a container the group's own folder may be mounted as the outermost; limits may stand further out.
    private static IEnumerable<string> Folders(string mount, string path)
    {
        while (path.Length > 0)
        {
            yield return Path.Combine(mount, path);
            path = Path.GetDirectoryName(path) ?? "";
        }

        yield return mount;
    }

    private static string FolderOf(string mount, Dictionary<string, string> groups, string kind) =>
        Path.Combine(mount, kind, groups.GetValueOrDefault(kind, ""));
}
