namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What the rig runs in pages; it lies in <c>Rig/Scripts</c>.</summary>
internal static class Script
{
    public static string Read(string name)
    {
        using var stream = typeof(Script).Assembly.GetManifestResourceStream($"{name}.js")
            ?? throw new ArgumentException($"There is no script {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
