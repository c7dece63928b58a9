using System.Text;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Scorecard.Rows.Inputs;

/// <summary>B4: files that are two things at once, or not what they are called.</summary>
internal sealed class Polyglots : IRow
{
    private const string Html = "<!doctype html><script>alert('polyglot')</script>";

    public RowFacts Facts { get; } = new(
        "B4", "JPEGs with zip, HTML, PDF or script in or behind them, wrong types and names, SVG, XML, nothing, 1×1",
        "400, 415 or 422, or answered as what they are; no answer of an active type, nothing of the file in it");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, ("ENABLE_CACHE", "false"));
        var jpeg = stage.Photos.One;
        var html = Encoding.UTF8.GetBytes(Html);
        (string Name, byte[] File, string Type)[] cases =
        [
            ("zip behind", [.. jpeg, .. "PK\x03\x04polyglot"u8], "image/jpeg"),
            ("HTML behind", [.. jpeg, .. html], "text/html"),
            ("PDF behind", [.. jpeg, .. "%PDF-1.7 polyglot"u8], "application/pdf"),
            ("script in a comment", Commented(jpeg, html), "text/javascript"),
            ("HTML before", [.. html, .. jpeg], "image/jpeg"),
            ("HTML alone", html, "image/jpeg"),
            ("SVG", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\">{Html}</svg>"), "image/svg+xml"),
            ("XML", "<?xml version=\"1.0\"?><polyglot/>"u8.ToArray(), "image/png"),
            ("nothing", [], "image/jpeg"),
            ("1×1", Pictures.Png(Pictures.Waves(1, 1)), "image/png"),
            ("JPEG called PNG", jpeg, "image/png"),
            ("JPEG called nothing", jpeg, ""),
        ];
        var problems = new List<string>();
        var recognized = 0;
        foreach (var (name, file, type) in cases)
        {
            var answer = await server.Client.IdentifyAsync(file, cancellationToken, type);
            if (Visitor.WorksOf(answer) == stage.Photos.OneId) recognized++;
            if (answer.Status is not (200 or 400 or 415 or 422)) problems.Add($"{name}: {answer}");
            if (answer.ContentType is not ("application/json" or "application/problem+json")) problems.Add(
                $"{name}: {answer.ContentType}");
            if (answer.Text.Contains("polyglot", StringComparison.Ordinal)) problems.Add($"{name}: echoed");
            if (answer.Header("X-Content-Type-Options") != "nosniff")
                problems.Add($"{name}: may be sniffed");
        }

        return new Finding()
            .None("wrong answers", problems)
            .AtLeast("recognized in spite of it", recognized, 3)
            .Under($"{cases.Length} files");
    }

    private static byte[] Commented(byte[] jpeg, byte[] comment) =>
        [.. jpeg[..2], 0xFF, 0xFE, 0, (byte)(comment.Length + 2), .. comment, .. jpeg[2..]];
}
