namespace MuseumGuide.Limiting;

/// <summary>So many requests within any stretch of time of one length.</summary>
/// <param name="Name">Its name in headers, such as <c>minute</c>.</param>
/// <param name="Requests">The most requests, 1 or more.</param>
/// <param name="Window">The length of the stretch.</param>
public sealed record Quota(string Name, long Requests, TimeSpan Window);
