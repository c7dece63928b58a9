namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>Something heard or felt.</summary>
/// <param name="Kind"><c>vibration</c>, <c>tone</c>, <c>speech</c> (the browser's voice), <c>sound</c> (a file),
/// or <c>overlap</c> (the one or the other while another sounded).</param>
/// <param name="Detail">The pattern in milliseconds, the frequency in hertz, the words, or the address.</param>
public sealed record Sensation(string Kind, string Detail);
