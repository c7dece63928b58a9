namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>A request as the browser sent it.</summary>
internal sealed record SentRequest(
    string Method, string PathAndQuery, IReadOnlyDictionary<string, string> Headers, byte[] Body);
