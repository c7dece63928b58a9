using System.Text;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Inputs;

/// <summary>B7: requests that no honest client sends.</summary>
internal sealed class BrokenRequests : IRow
{
    private const string Form = "Content-Type: multipart/form-data; boundary=b";
    private const string Json = "Content-Type: application/json";

    public RowFacts Facts { get; } = new(
        "B7", "Broken forms, two files, 1,000 fields, a header of 33 KB, an address of 9 KB, deep JSON, NUL and half "
        + "characters, keys twice", "4xx only, each a problem document, but for the 431 and 414 of the listener itself",
        IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken);
        var identify = "POST /api/v1/identify HTTP/1.1\r\n";
        var chat = $"POST /api/v1/artworks/{stage.Photos.OneId}/chat HTTP/1.1\r\n{Json}";
        (string Name, string Start, byte[] Body)[] cases =
        [
            ("form without end", identify + Form, Part("photo", stage.Photos.One)),
            ("form without boundary", identify + "Content-Type: multipart/form-data", Part("photo", [1])),
            ("form cut in a header", identify + Form, Bytes("--b\r\nContent-Dispo")),
            ("two files", identify
                + Form, [.. Part("photo", stage.Photos.One), .. Part("photo", stage.Photos.One), .. End]),
            ("1,000 fields", identify
                + Form, [.. Enumerable.Range(0, 1_000).SelectMany(i => Part($"f{i}", [65])), .. End]),
            ("field without file", identify
                + Form, [.. Bytes("--b\r\nContent-Disposition: form-data; name=photo\r\n\r\nx\r\n"), .. End]),
            ("header of 33 KB", $"GET /api/v1/rooms HTTP/1.1\r\nX-Long: {new string('a', 33 * 1024)}", []),
            ("address of 9 KB", $"GET /api/v1/artworks?query={new string('a', 9 * 1024)} HTTP/1.1", []),
            ("deep JSON", chat, Bytes($"{{\"question\":{new string('[', 5_000)}{new string(']', 5_000)}}}")),
            ("NUL", chat, Bytes("""{"question":"Who\u0000 made this?"}""")),
            ("half a character", chat, Bytes("""{"question":"Who \ud800 made this?"}""")),
            ("bytes that are no UTF-8", chat, [.. Bytes("{\"question\":\""), 0xC3, 0x28, .. Bytes("\"}")]),
            ("keys twice", chat, Bytes("""{"question":"Who?","question":"When?"}""")),
            ("JSON cut", chat, Bytes("""{"question":"Who""")),
            ("number for a question", chat, Bytes("""{"question":12}""")),
            ("nothing", chat, []),
            ("XML", $"POST /api/v1/artworks/{stage.Photos.OneId}/chat HTTP/1.1\r\nContent-Type: text/xml",
                Bytes("<q/>")),
            ("unknown method", "BREW /api/v1/identify HTTP/1.1", []),
            ("unknown address", "GET /api/v1/nothing HTTP/1.1", []),
            ("climbing address", "GET /api/v1/artworks/..%2f..%2fetc%2fpasswd/image HTTP/1.1", []),
        ];
        var problems = new List<string>();
        var counts = new SortedDictionary<int, int>();
        foreach (var (name, start, body) in cases)
        {
            var answer = await RawRequest.SendAsync(server.Port, start, body, cancellationToken);
            counts[answer.Status] = counts.GetValueOrDefault(answer.Status) + 1;
            var isListeners = answer is { Status: 431 or 414, Text: "" };
            if (answer.Status is < 400 or >= 500 || !(answer.IsProblem || isListeners))
                problems.Add($"{name}: {answer.Status} {answer.ContentType}");
        }

        var well = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
        return new Finding()
            .None("wrong answers", problems)
            .That("a photo after is recognized", Visitor.WorksOf(well) == stage.Photos.OneId, well.ToString())
            .Note(string.Join(", ", counts.Select(count => $"{count.Value} × {count.Key}")))
            .Under($"{cases.Length} requests");
    }

    private static byte[] End => Bytes("--b--\r\n");

    private static byte[] Part(string name, byte[] content) =>
    [
        .. Bytes($"--b\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{name}.jpg\"\r\n\r\n"),
            .. content,
        .. "\r\n"u8,
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
