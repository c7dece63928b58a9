namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What a live region said.</summary>
/// <param name="Politeness"><c>polite</c> or <c>assertive</c>.</param>
/// <param name="Text">Its text, white space made single spaces.</param>
/// <param name="CameWithRegion">Whether the region itself was put in together with its text; screen readers tend to
/// miss that unless it is an alert.</param>
public sealed record Announcement(string Politeness, string Text, bool CameWithRegion);
