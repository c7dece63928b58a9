using System.Text.Json.Serialization;
using MuseumGuide.Host.Health;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>How answers are written: snake_case, every key present. What is read has no key twice.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(IdentifyAnswer))]
[JsonSerializable(typeof(ArtworkRecord))]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(ToursAnswer))]
[JsonSerializable(typeof(TourAnswer))]
[JsonSerializable(typeof(RoomsAnswer))]
[JsonSerializable(typeof(SuggestionsAnswer))]
[JsonSerializable(typeof(RelatedAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(ChatRequest))]
[JsonSerializable(typeof(List<ChatMessageRequest>))]
[JsonSerializable(typeof(ChatAnswerJson))]
[JsonSerializable(typeof(ChatDelta))]
[JsonSerializable(typeof(ChatSources))]
[JsonSerializable(typeof(BudgetAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
[JsonSerializable(typeof(DescriptionAnswer))]
[JsonSerializable(typeof(RegionsAnswer))]
[JsonSerializable(typeof(SpeechBody))]
[JsonSerializable(typeof(TranscriptAnswer))]
[JsonSerializable(typeof(TranscriptionAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
