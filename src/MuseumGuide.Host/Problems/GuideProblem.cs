using MuseumGuide.Asking;
using MuseumGuide.Host.Serving;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Problems;

/// <summary>A refusal or failure as it is told outside: one status, one stable code, words for people.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable name that programs rely on.</param>
/// <param name="Title">The kind of problem, in a few words.</param>
/// <param name="Detail">What happened and what to do, in one or two sentences that can be spoken.</param>
/// <param name="RetryAfter">When to come again; null when that would not help.</param>
public sealed record GuideProblem(
    int Status, string Code, string Title, string Detail, TimeSpan? RetryAfter = null)
{
    /// <summary>Names the kind of problem for RFC 9457.</summary>
    public string Type => $"urn:museum-guide:problem:{Code}";

    public static GuideProblem TooManyPhotos { get; } = new(
        400, "too_many_photos", "More than one photo", "One photo at a time, please.");

    public static GuideProblem MalformedBody { get; } = new(
        400, "malformed_body", "The request could not be read",
        "Send the photo as the body, or as the field photo of a multipart form.");

    public static GuideProblem CrossSite { get; } = new(
        400, "cross_site_form", "The form came from another site", "Open the guide itself and choose the photo there.");

    public static GuideProblem ArtworkNotFound { get; } = new(
        404, "artwork_not_found", "No such work", "This collection has no work of that id.");

    public static GuideProblem RoomNotFound { get; } = new(
        404, "room_not_found", "No such room", "No work of this collection hangs in a room of that name.");

    public static GuideProblem TourNotFound { get; } = new(
        404, "tour_not_found", "No such tour", "There is no tour of that id.");

    public static GuideProblem SampleNotFound { get; } = new(
        404, "sample_not_found", "No such sample photo", "Choose one of the sample photos on the first page.");

    public static GuideProblem AnalysisNotFound { get; } = new(
        404, "analysis_not_found", "No such analysis", "This photo is no longer remembered. Please take it again.");

    public static GuideProblem NothingToAskAbout { get; } = new(
        409, "nothing_to_ask_about", "Nothing to ask about",
        "No work was found in this photo, so there is nothing to ask about. Please take another one.");

    public static GuideProblem ChooseAWork { get; } = new(
        409, "choose_a_work", "More than one work",
        "This photo may show more than one work. Choose one of them and ask about it.");

    public static GuideProblem MalformedJson { get; } = new(
        400, "malformed_body", "The request could not be read",
        "Send a JSON object of at most 1 MB, such as {\"question\": \"Who made this?\"}.");

    public static GuideProblem MalformedForm { get; } = new(
        400, "malformed_form", "The request could not be read", "Ask with the form on the work's page.");

    public static GuideProblem Unauthorized { get; } = new(
        401, "unauthorized", "Not allowed", "Send the staff's key as a bearer token.");

    public static GuideProblem BodyTooLarge { get; } = new(
        413, "body_too_large", "The request is too large", "That was too much at once. Send less, please.");

    public static GuideProblem AnswerBroken { get; } = new(
        503, "answer_broken", "The answer broke off",
        "The online guide stopped in the middle of its answer. Please ask again.", TimeSpan.FromSeconds(5));

    public static GuideProblem TimedOut { get; } = new(
        503, "request_timeout", "This took too long", "The answer took too long. Please try again.",
        TimeSpan.FromSeconds(1));

    public static GuideProblem StoreUnavailable { get; } = new(
        503, "store_unavailable", "The collection is out of reach",
        "The collection cannot be read at the moment. Please try again.", TimeSpan.FromSeconds(2));

    public static GuideProblem SpeechUnavailable { get; } = new(
        501, "speech_unavailable", "No voice here",
        "No voice here speaks this language. Use the browser's own voice with the text of the transcript.");

    public static GuideProblem TranscriptionUnavailable { get; } = new(
        501, "transcription_unavailable", "Nobody listens here",
        "Spoken questions cannot be understood here. Use the browser's own recognizer, or type.");

    public static GuideProblem MalformedSpeech { get; } = new(
        400, "malformed_body", "The request could not be read",
        "Send a JSON object such as {\"text\": \"It is an oil painting.\", \"lang\": \"en\"}.");

    public static GuideProblem MalformedRecording { get; } = new(
        400, "malformed_body", "The request could not be read",
        "Send the recording as the body, or as the field audio of a multipart form.");

    public static GuideProblem AudioMissing { get; } = new(
        400, "audio_missing", "No recording", "The recording is empty. Please speak again, or type.");

    public static GuideProblem AudioTooLarge { get; } = new(
        413, "audio_too_large", "The recording is too large",
        "A recording may have 10 MB at most. Please ask shorter.");

    public static GuideProblem AudioTooLong { get; } = new(
        413, "audio_too_long", "The recording is too long",
        "A recording may last one minute at most. Please ask shorter.");

    public static GuideProblem AudioUnsupported { get; } = new(
        415, "audio_unsupported", "Not a recording that can be read",
        "Send WebM, Ogg, MP3, MP4, WAV or FLAC.");

    public static GuideProblem AudioUnreadable { get; } = new(
        422, "audio_unreadable", "The recording cannot be read",
        "The recording is damaged. Please speak again, or type.");

    /// <summary>Every voice failed.</summary>
    public static GuideProblem SpeechFailed(TimeSpan retryAfter) => new(
        503, "speech_failed", "The voice is not answering",
        "The voice is not answering at the moment. The transcript says the same.", retryAfter);

    /// <summary>The provider that listens failed.</summary>
    public static GuideProblem TranscriptionFailed(TimeSpan retryAfter) => new(
        503, "transcription_failed", "The question was not understood",
        "Spoken questions cannot be understood at the moment. Please try again, or type.", retryAfter);

    /// <summary>One client asks too often.</summary>
    public static GuideProblem RateLimited(TimeSpan retryAfter) => new(
        429, "rate_limited", "Too many requests", "That was a lot at once. Please wait a little.", retryAfter);

    /// <summary>Too many visitors at once.</summary>
    public static GuideProblem Busy(TimeSpan retryAfter) => new(
        503, "busy", "Too much at once", "Many visitors are asking at this moment. Please try again.",
        retryAfter);

    /// <summary>Not ready to answer yet, or no longer.</summary>
    public static GuideProblem NotReady(Obstacle obstacle) => new(
        503, "not_ready", "Not ready", obstacle switch
        {
            Obstacle.StillLoading => "The collection is still being loaded.",
            Obstacle.ShuttingDown => "The guide is shutting down.",
            _ => "The data folder cannot be read.",
        }, TimeSpan.FromSeconds(1));

    /// <summary>A query parameter that is not what it may be.</summary>
    public static GuideProblem InvalidParameter(string detail) => new(
        400, "invalid_parameter", "A parameter is not valid", detail);

    /// <summary>A question that was not taken.</summary>
    public static GuideProblem For(QuestionRefusal refusal) => refusal switch
    {
        QuestionRefusal.Empty => new(400, "question_missing", "No question", "Ask a question, please."),
        QuestionRefusal.TooLong => new(
            400, "question_too_long", "The question is too long", "Ask in at most 1,000 characters, please."),
        QuestionRefusal.Unreadable => new(
            400, "question_unreadable", "The question could not be read",
            "The question holds characters that nobody can read. Please type it again."),
        _ => new(
            400, "invalid_history", "The history is not valid",
            "A history has at most 200 messages, each with the role user or assistant and a text."),
    };

    /// <summary>A photo that was not taken.</summary>
    public static GuideProblem For(PhotoRefusal refusal)
    {
        var (code, status, advice) = PhotoRefusalAnswer.For(refusal);
        return new(status, code, TitleOf(refusal), advice);
    }

    /// <summary>A status that no handler explained.</summary>
    public static GuideProblem ForStatus(int status) => status switch
    {
        400 => new(400, "bad_request", "The request could not be read", "Something in the request is not valid."),
        404 => new(404, "not_found", "Nothing here", "There is nothing at this address."),
        405 => new(405, "method_not_allowed", "Not done this way", "This address does not take that method."),
        408 => new(408, "body_timeout", "The photo came too slowly",
            "The photo did not arrive in time. Please try again."),
        412 => new(412, "precondition_failed", "Not that content", "The content is not what If-Match names."),
        413 => BodyTooLarge,
        414 => new(414, "uri_too_long", "The address is too long", "No address of this guide is as long as that."),
        415 => For(PhotoRefusal.Unsupported),
        416 => new(416, "range_not_satisfiable", "No such part", "The content ends before the part that Range names."),
        429 => RateLimited(TimeSpan.FromSeconds(60)),
        431 => new(431, "headers_too_large", "The headers are too large", "Send fewer and shorter headers."),
        503 => new(503, "unavailable", "Not available", "The guide cannot answer at the moment. Please try again.",
            TimeSpan.FromSeconds(1)),
        >= 500 => new(status, "internal_error", "Something went wrong",
            "Something went wrong on the guide's side. Please try again."),
        _ => new(status, "refused", "The request was refused", "The request was refused."),
    };

    private static string TitleOf(PhotoRefusal refusal) => refusal switch
    {
        PhotoRefusal.Missing => "No photo",
        PhotoRefusal.TooLarge => "The photo is too large",
        PhotoRefusal.Unsupported => "Not a picture that can be read",
        PhotoRefusal.Truncated => "The photo is incomplete",
        PhotoRefusal.TooComplex => "The photo is too complex",
        PhotoRefusal.TooSmall => "The photo is too small",
        PhotoRefusal.Damaged => "The photo is damaged",
        _ => "The photo is not accepted",
    };
}
