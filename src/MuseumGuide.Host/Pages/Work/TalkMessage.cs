namespace MuseumGuide.Host.Pages.Work;

/// <summary>One message of a talk as the form hands it back.</summary>
/// <param name="Role">user or assistant.</param>
/// <param name="Content">What was said.</param>
/// <param name="Lang">Its language; null where it is not known.</param>
internal sealed record TalkMessage(string? Role, string? Content, string? Lang);
