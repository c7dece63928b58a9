using System.Reflection;

namespace MuseumGuide.Host;

/// <summary>Which version of the guide this is.</summary>
internal static class GuideVersion
{
    /// <summary>The version, such as <c>0.1.0</c>, without the commit that it was built from.</summary>
    public static string Text { get; } = typeof(GuideVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
