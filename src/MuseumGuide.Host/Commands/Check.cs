namespace MuseumGuide.Host.Commands;

/// <summary>One thing that the doctor looked at.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="Passed">Whether it is in order.</param>
/// <param name="Detail">What was found, and what to do about it when it is not in order.</param>
internal sealed record Check(string Name, bool Passed, string Detail);
