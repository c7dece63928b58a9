using Microsoft.OpenApi;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What is told of speech.</summary>
internal static class SpeechOperations
{
    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(5);

    private static readonly IReadOnlyList<HeaderSketch> Spoken =
    [
        HeaderSketch.Language,
        new(SpokenReply.DurationHeader, "How long it plays.", 43322, Type: JsonSchemaType.Integer),
        new(SpokenReply.ProviderHeader, "Whose voice it is.", "local"),
        new(SpokenReply.DegradedHeader, "That a better voice should have spoken.", "true", IsAlways: false),
    ];

    private static readonly IReadOnlyList<HeaderSketch> OfFile =
    [
        .. Spoken, HeaderSketch.Tag, HeaderSketch.Ranges,
        HeaderSketch.KeptFor(300) with { Description = "For how long; not at all while a better voice may come back." },
    ];

    public static OperationSketch GetAudio { get; } = new("getArtworkAudio", ApiTag.Speech)
    {
        Parameters = ParameterSketches.Narration,
        Answers = Files("The sound.", [HeaderSketch.Vary], Sounds),
        Problems = [.. Voiceless, .. AboutAFile, GuideProblem.Busy(AMoment)],
    };

    public static OperationSketch GetCaptions { get; } = new("getArtworkCaptions", ApiTag.Speech)
    {
        Parameters =
        [
            .. ParameterSketches.Narration,
            new("kind", "Captions, or a track of the chapters.", "chapters")
            {
                Words = ["captions", "chapters"], Default = "captions",
            },
        ],
        Answers = Files("The track.", [], new ContentSketch("text/vtt", Example: "captions.txt")),
        Problems = [.. Voiceless, .. AboutAFile, GuideProblem.Busy(AMoment)],
    };

    public static OperationSketch GetTranscript { get; } = new("getArtworkTranscript", ApiTag.Speech)
    {
        Parameters =
        [
            .. ParameterSketches.Narration,
            new("times", "Whether times are wanted; without them nothing is spoken and the answer is immediate.", false)
            {
                Default = true,
            },
        ],
        Answers =
        [
            new(200, "The words, as plain text where Accept prefers it.",
                ContentSketch.Json<TranscriptAnswer>("transcript.json"),
                new("text/plain", Example: "transcript.txt"))
            {
                Headers = [HeaderSketch.Language, HeaderSketch.Vary],
            },
        ],
        Problems =
        [
            GuideProblem.InvalidParameter(""), GuideProblem.ForStatus(400), GuideProblem.ArtworkNotFound,
            GuideProblem.StoreUnavailable, GuideProblem.Busy(AMoment),
        ],
    };

    public static OperationSketch Speak { get; } = new("speak", ApiTag.Speech)
    {
        Body = Text,
        Answers =
        [
            new(200, "The sound.", Sounds) { Headers = [.. Spoken, HeaderSketch.NoStore, HeaderSketch.Vary] },
        ],
        Problems =
        [
            GuideProblem.MalformedSpeech, GuideProblem.InvalidParameter(""), .. Voiceless, GuideProblem.Busy(AMoment),
        ],
    };

    public static OperationSketch Transcribe { get; } = new("transcribeSpeech", ApiTag.Speech)
    {
        Body = Text,
        Answers =
        [
            new(200, "The words.", ContentSketch.Json<TranscriptAnswer>("speech-transcript.json"))
            {
                Headers = [HeaderSketch.NoStore],
            },
        ],
        Problems = [GuideProblem.MalformedSpeech, GuideProblem.InvalidParameter(""), GuideProblem.Busy(AMoment)],
    };

    public static OperationSketch Listen { get; } = new("transcribeRecording", ApiTag.Speech)
    {
        Parameters = [ParameterSketches.Lang],
        Body = new BodySketch(
            "One recording, 10 MiB and a minute at most: the body itself, or the field audio of a form.",
            new ContentSketch("multipart/form-data") { Field = "audio" },
            new("audio/webm"), new("audio/ogg"), new("audio/mpeg"), new("audio/mp4"), new("audio/wav"),
            new("audio/flac")),
        Answers =
        [
            new(200, "What was said; nothing, and a message, where nothing was.",
                ContentSketch.Json<TranscriptionAnswer>("transcription.json")) { Headers = [HeaderSketch.NoStore] },
        ],
        Problems =
        [
            GuideProblem.InvalidParameter(""), GuideProblem.MalformedRecording, GuideProblem.AudioMissing,
            GuideProblem.AudioTooLarge, GuideProblem.AudioTooLong, GuideProblem.AudioUnsupported,
            GuideProblem.AudioUnreadable, GuideProblem.TranscriptionUnavailable,
            GuideProblem.TranscriptionFailed(AMoment), GuideProblem.Busy(AMoment),
        ],
    };

    private static ContentSketch[] Sounds => [new("audio/wav"), new("audio/mpeg"), new("audio/ogg")];

    private static BodySketch Text => new("A text to speak.", ContentSketch.Json<SpeechBody>("speech.json"));

    private static IEnumerable<GuideProblem> Voiceless =>
        [GuideProblem.SpeechUnavailable, GuideProblem.SpeechFailed(AMoment)];

    private static IEnumerable<GuideProblem> AboutAFile =>
    [
        GuideProblem.InvalidParameter(""), GuideProblem.ForStatus(400), GuideProblem.ArtworkNotFound,
        GuideProblem.ForStatus(412), GuideProblem.ForStatus(416), GuideProblem.StoreUnavailable,
    ];

    private static AnswerSketch[] Files(
        string description, IReadOnlyList<HeaderSketch> headers, params ContentSketch[] contents) =>
    [
        new(200, description, contents) { Headers = [.. OfFile, .. headers] },
        new(206, "The part that Range names.", contents) { Headers = [.. OfFile, .. headers, HeaderSketch.Range] },
        new(304, "It is what If-None-Match names.") { Headers = [HeaderSketch.Tag] },
    ];
}
