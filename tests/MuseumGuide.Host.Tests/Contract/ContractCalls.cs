using System.Net.Http.Json;
using System.Text;
using MuseumGuide.Asking;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Tests.Serving;
using MuseumGuide.Models;
using MuseumGuide.Narrating;
using MuseumGuide.Narrating.Sounds;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Vision;

namespace MuseumGuide.Host.Tests.Contract;

/// <summary>Calls of every operation, in every way that it may end.</summary>
internal static class ContractCalls
{
    private const string Api = "/api/v1";
    private const string Events = "text/event-stream";

    private static readonly PictureView Lighthouse = new(
        ["A lighthouse on a rock."], new SuggestedMetadata("Unknown", "Lighthouse", "1920", "Modern", "low"), "vision");

    private static readonly ArtworkMatch Moon = ScriptedTier.Match("moon");

    public static IReadOnlyList<ContractCall> All { get; } =
    [
        .. Photos(), .. OfArtworks(), .. OfCollection(), .. Questions(), .. Spoken(), .. Recordings(),
        new("getBudgets", 200, null, $"{Api}/admin/budgets")
        {
            Header = ("Authorization", $"Bearer {ContractServer.StaffKey}"),
        },
        new("getBudgets", 401, "unauthorized", $"{Api}/admin/budgets"),
        new("getStatus", 200, null, $"{Api}/admin/status")
        {
            Header = ("Authorization", $"Bearer {ContractServer.StaffKey}"),
        },
        new("getStatus", 401, "unauthorized", $"{Api}/admin/status"),
        new("forgetAnalysis", 204, null, $"{Api}/analyses/forgotten"),
        new("getHealth", 200, null, "/health"),
        new("getStartup", 200, null, "/health/startup"),
        new("getLiveness", 200, null, "/health/live"),
        new("getReadiness", 200, null, "/health/ready"),
    ];

    private static IEnumerable<ContractCall> Photos()
    {
        foreach (var found in (Identification[])
            [
                new Identification.Recognized([Moon, ScriptedTier.Match("the mill", 0.8)], []),
                new Identification.Ambiguous([ScriptedTier.Candidate("moon", 0.6)]),
                new Identification.Described(Lighthouse, []), new Identification.NotInCollection([]),
                new Identification.Unusable(PhotoDefect.Blank),
            ])
        {
            yield return Photo(200, null, $"?lang=en&max_matches={found.GetType().Name.Length % 10 + 1}") with
            {
                Before = Finds(found),
            };
        }

        foreach (var refusal in Enum.GetValues<PhotoRefusal>())
        {
            var problem = GuideProblem.For(refusal);
            yield return Photo(problem.Status, problem.Code, $"?max_matches={(int)refusal + 1}") with
            {
                Before = Finds(new Identification.Refused(refusal)),
            };
        }

        yield return Photo(503, "busy") with { Before = Finds(new Identification.Busy(TimeSpan.FromSeconds(1))) };
        yield return Photo(400, "bad_request", "?max_matches=many");
        yield return Photo(400, "invalid_parameter", "?max_matches=11");
        yield return Photo(400, "too_many_photos") with
        {
            Body = () => Form("photo", TestPhotos.Jpeg(), TestPhotos.Jpeg()),
        };
        yield return Photo(400, "malformed_body") with
        {
            Body = () => GuideServer.Raw("--x\r\nnothing"u8.ToArray(), "multipart/form-data; boundary=x"),
        };
        yield return Photo(200, null) with { Body = () => Form("photo", TestPhotos.Jpeg()) };
        yield return Photo(503, "store_unavailable") with { Before = Fails };
    }

    private static IEnumerable<ContractCall> OfArtworks()
    {
        foreach (var (operation, tail) in ((string, string)[])
            [
                ("getArtwork", ""), ("getArtworkImage", "/image"), ("describeArtwork", "/description"),
                ("getArtworkRegions", "/regions"), ("getRelatedArtworks", "/related"), ("getArtworkAudio", "/audio"),
                ("getArtworkCaptions", "/captions.vtt"), ("getArtworkTranscript", "/transcript"),
            ])
        {
            yield return new(operation, 200, null, $"{Api}/artworks/moon{tail}");
            yield return new(operation, 404, "artwork_not_found", $"{Api}/artworks/nobody{tail}");
            yield return new(operation, 503, "store_unavailable", $"{Api}/artworks/moon{tail}") { Before = Fails };
            if (tail is "" or "/related") continue;
            var (parameter, unreadable) = tail is "/image" ? ("width=9", "width=wide") : ("lang=$", "origins=perhaps");
            yield return new(operation, 400, "invalid_parameter", $"{Api}/artworks/moon{tail}?{parameter}");
            if (tail is not ("/description" or "/regions"))
                yield return new(operation, 400, "bad_request", $"{Api}/artworks/moon{tail}?{unreadable}");
            if (tail is "/transcript") continue;
            yield return new(operation, 412, "precondition_failed", $"{Api}/artworks/moon{tail}")
            {
                Header = ("If-Match", "\"another\""),
            };
            yield return new(operation, 304, null, $"{Api}/artworks/moon{tail}") { Header = ("If-None-Match", "*") };
            if (tail is not ("/audio" or "/captions.vtt")) continue;
            yield return new(operation, 206, null, $"{Api}/artworks/moon{tail}") { Header = ("Range", "bytes=0-9") };
            yield return new(operation, 416, "range_not_satisfiable", $"{Api}/artworks/moon{tail}")
            {
                Header = ("Range", "bytes=99999999-"),
            };
            yield return new(operation, 501, "speech_unavailable", $"{Api}/artworks/moon{tail}") { Before = IsMute };
            yield return new(operation, 503, "speech_failed", $"{Api}/artworks/the%20mill{tail}")
            {
                // Never spoken before, for what was spoken is kept.
                Before = IsHoarse,
            };
        }

        yield return new("getArtworkAudio", 200, null, $"{Api}/artworks/moon/audio")
        {
            Header = ("Accept", "audio/mpeg"),
        };
        yield return new("getArtworkTranscript", 200, null, $"{Api}/artworks/moon/transcript")
        {
            Header = ("Accept", "text/plain"),
        };
        yield return new("getArtworkCaptions", 200, null, $"{Api}/artworks/moon/captions.vtt?kind=chapters");
    }

    private static IEnumerable<ContractCall> OfCollection()
    {
        foreach (var (operation, path) in ((string, string)[])
            [
                ("searchArtworks", "/artworks?query=moon"), ("suggest", "/suggestions?query=ha"),
                ("listRooms", "/rooms"), ("listTours", "/tours"), ("getTour", "/tours/short"),
            ])
        {
            yield return new(operation, 200, null, Api + path);
            yield return new(operation, 503, "store_unavailable", Api + path) { Before = Fails };
        }

        yield return new("searchArtworks", 400, "invalid_parameter", $"{Api}/artworks?page=0");
        yield return new("searchArtworks", 400, "bad_request", $"{Api}/artworks?page=last");
        yield return new("suggest", 400, "invalid_parameter", $"{Api}/suggestions?query={new string('a', 201)}");
        yield return new("getTour", 404, "tour_not_found", $"{Api}/tours/nowhere");
    }

    private static IEnumerable<ContractCall> Questions()
    {
        foreach (var (operation, path) in ((string, string)[])
            [
                ("askAboutArtwork", $"{Api}/artworks/moon/chat"),
                ("askAboutAnalysis", $"{Api}/analyses/{{analysis_id}}/chat"),
            ])
        {
            var ask = new ContractCall(operation, 200, null, path)
            {
                Body = () => Json(new { question = "Who made this?" }),
                Before = Took(new Identification.Recognized([Moon], []), 7),
            };
            yield return ask;
            yield return ask with { Header = ("Accept", Events) };
            yield return ask with
            {
                Status = 503, Code = "store_unavailable", Before = async server =>
                {
                    await ask.Before(server);
                    await Fails(server);
                },
            };
            foreach (var (refusal, body) in ((QuestionRefusal, object)[])
                [
                    (QuestionRefusal.Empty, new { question = " " }),
                    (QuestionRefusal.TooLong, new { question = new string('a', 1_001) }),
                    (QuestionRefusal.Unreadable, new { question = "\u0001" }),
                    (QuestionRefusal.InvalidHistory, new { question = "Who?", history = new[] { new { role = "x" } } }),
                ])
            {
                yield return ask with { Status = 400, Code = GuideProblem.For(refusal).Code, Body = () => Json(body) };
            }

            yield return ask with { Status = 400, Code = "malformed_body", Body = () => Json("{") };
            yield return ask with
            {
                Status = 400, Code = "invalid_parameter", Body = () => Json(new { question = "Who?", lang = "!" }),
            };
        }

        yield return Ask("askAboutArtwork", 404, "artwork_not_found", $"{Api}/artworks/nobody/chat");
        yield return Ask("askAboutAnalysis", 404, "analysis_not_found", $"{Api}/analyses/forgotten/chat");
        yield return Ask("askAboutAnalysis", 409, "choose_a_work", $"{Api}/analyses/{{analysis_id}}/chat") with
        {
            Before = Took(new Identification.Ambiguous([ScriptedTier.Candidate("moon", 0.6)]), 8),
        };
        yield return Ask("askAboutAnalysis", 409, "nothing_to_ask_about", $"{Api}/analyses/{{analysis_id}}/chat") with
        {
            Before = Took(new Identification.NotInCollection([]), 9),
        };
    }

    private static IEnumerable<ContractCall> Spoken()
    {
        foreach (var (operation, path) in ((string, string)[])
            [("speak", $"{Api}/speech"), ("transcribeSpeech", $"{Api}/speech/transcript")])
        {
            var say = new ContractCall(operation, 200, null, path) { Body = () => Json(new { text = "It is old." }) };
            yield return say;
            yield return say with { Status = 400, Code = "malformed_body", Body = () => Json("[") };
            yield return say with { Status = 400, Code = "invalid_parameter", Body = () => Json(new { text = "…" }) };
        }

        yield return new("speak", 501, "speech_unavailable", $"{Api}/speech")
        {
            Body = () => Json(new { text = "It is new." }), Before = IsMute,
        };
        yield return new("speak", 503, "speech_failed", $"{Api}/speech")
        {
            Body = () => Json(new { text = "It is lost." }), Before = IsHoarse,
        };
    }

    private static IEnumerable<ContractCall> Recordings()
    {
        var listen = new ContractCall("transcribeRecording", 200, null, $"{Api}/transcriptions")
        {
            Body = () => GuideServer.Raw(Recording(1), "audio/wav"),
        };
        yield return listen;
        yield return listen with { Body = () => Form("audio", Recording(1)) };
        yield return listen with { Status = 400, Code = "invalid_parameter", Path = $"{listen.Path}?lang=!" };
        foreach (var (status, code, bytes) in ((int, string, byte[])[])
            [
                (400, "audio_missing", []), (413, "audio_too_large", new byte[11 << 20]),
                (413, "audio_too_long", Recording(61)), (415, "audio_unsupported", TestPhotos.Jpeg()),
            ])
        {
            yield return listen with { Status = status, Code = code, Body = () => GuideServer.Raw(bytes, "audio/wav") };
        }

        foreach (var (status, code, failure) in ((int, string, ModelFailure)[])
            [
                (422, "audio_unreadable", ModelFailure.Malformed),
                (501, "transcription_unavailable", ModelFailure.BudgetSpent),
                (503, "transcription_failed", ModelFailure.Unavailable),
            ])
        {
            yield return listen with { Status = status, Code = code, Before = Hears(failure) };
        }

        yield return listen with
        {
            Status = 400, Code = "malformed_body",
            Body = () => GuideServer.Raw("--x\r\nnothing"u8.ToArray(), "multipart/form-data; boundary=x"),
        };
    }

    private static ContractCall Photo(int status, string? code, string query = "") =>
        new("identify", status, code, $"{Api}/identify{query}")
        {
            Body = () => GuideServer.Raw(TestPhotos.Jpeg(), "image/jpeg"),
        };

    private static ContractCall Ask(string operation, int status, string code, string path) =>
        new(operation, status, code, path) { Body = () => Json(new { question = "Who made this?" }) };

    private static Func<ContractServer, Task> Finds(Identification found) => server =>
    {
        server.Guide.Tier.Settle(found);
        return Task.CompletedTask;
    };

    private static Func<ContractServer, Task> Took(Identification found, int seed) =>
        server => server.TakeAsync(found, seed);

    private static Task Fails(ContractServer server)
    {
        server.Guide.Collection.Failure = new CatalogException("sqlite", "read", new IOException());
        return Task.CompletedTask;
    }

    private static Task IsMute(ContractServer server)
    {
        server.Voice.IsThere = false;
        return Task.CompletedTask;
    }

    private static Task IsHoarse(ContractServer server)
    {
        server.Voice.Failure = ModelFailure.Unavailable;
        return Task.CompletedTask;
    }

    private static Func<ContractServer, Task> Hears(ModelFailure failure) => server =>
    {
        server.Recognizer.Failure = new ModelException("openai", "transcribe", failure);
        return Task.CompletedTask;
    };

    private static byte[] Recording(int seconds) => WaveFile.Write(new Pcm(
        8_000,
        Enumerable.Range(0, seconds * 8_000).SelectMany(i => BitConverter.GetBytes((short)(i % 90 * 99))).ToArray()));

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static JsonContent Json<T>(T body) => JsonContent.Create(body);

    private static MultipartFormDataContent Form(string field, params byte[][] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var file in files) form.Add(new ByteArrayContent(file), field, "file");
        return form;
    }
}
