namespace MuseumGuide.Host.Commands;

/// <summary>A setting as <c>config</c> shows it.</summary>
/// <param name="Name">Its flat name.</param>
/// <param name="Value">Its value, masked where it is secret; <c>none</c> where there is none.</param>
/// <param name="Source">Where the value comes from.</param>
internal sealed record ShownSetting(string Name, string Value, string Source);
