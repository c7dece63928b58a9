namespace MuseumGuide.Host.Serving;

/// <summary>A photo of the demo gallery to try the guide with.</summary>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="Alt">What it shows, in words.</param>
public sealed record SamplePhoto(string Name, string Alt)
{
    /// <summary>Where its picture is got, and where a form is posted to try it.</summary>
    public string Href => $"/samples/{Uri.EscapeDataString(Name)}";
}
