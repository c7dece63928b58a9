using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A text to speak, as it came.</summary>
/// <param name="Text">1 to 2,000 characters.</param>
/// <param name="Lang">Its BCP 47 language; may be left out.</param>
/// <param name="Voice">One of the provider's voices; may be left out.</param>
internal sealed record SpeechBody([Required, Length(1, 2000)] string? Text, string? Lang, string? Voice);
