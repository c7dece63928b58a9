namespace MuseumGuide.Espeak;

/// <summary>A voice that the program lists.</summary>
/// <param name="Language">Its tag, such as <c>en-us</c>; also what it is called by.</param>
/// <param name="OtherLanguages">Tags of languages that it can speak as well.</param>
internal sealed record EspeakVoice(string Language, IReadOnlyList<string> OtherLanguages);
