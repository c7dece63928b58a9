using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Security;

/// <summary>S4: what every reply says to the browser, and what a browser has to complain of.</summary>
internal sealed class ReplyHeaders : IRow
{
    private const string Browser = "chromium-headless-shell";

    public RowFacts Facts { get; } = new(
        "S4", "Pages, JSON and errors are looked at; a browser opens the pages",
        "CSP without unsafe-inline, with object-src, base-uri and frame-ancestors 'none'; nosniff; Referrer-Policy; "
        + "HSTS behind TLS; no CSP violation", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, ("TRUSTED_PROXIES", "127.0.0.1"));
        string[] pages =
            ["/", "/collection", "/search?query=moon", "/tours", $"/artworks/{stage.Photos.OneId}", "/privacy"];
        string[] others =
        [
            "/api/v1/rooms", "/health/live", "/openapi/v1.json", "/nothing", "/api/v1/nothing", "/api/v1/identify",
        ];
        var problems = new List<string>();
        foreach (var path in pages.Concat(others))
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-For", "203.0.113.7");
            request.Headers.Accept.ParseAdd(pages.Contains(path) ? "text/html" : "*/*");
            var answer = await Exchange.SendAsync(server.Client, request, cancellationToken);
            problems.AddRange(Missing(answer).Select(header => $"{path}: {header}"));
        }

        var complaints = new List<string>();
        foreach (var page in pages.Take(stage.Of(3, 6)))
            complaints.AddRange(await OpenAsync(server, page, cancellationToken));
        return new Finding()
            .None("missing headers", problems)
            .None("complaints of the browser", complaints)
            .Under($"{pages.Length + others.Length} addresses, {stage.Of(3, 6)} pages in {Browser}");
    }

    private static IEnumerable<string> Missing(Exchange answer)
    {
        var policy = answer.Header("Content-Security-Policy");
        if (policy.Contains("unsafe-inline", StringComparison.Ordinal)) yield return "unsafe-inline";
        foreach (var part in (string[])
            ["default-src", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        {
            if (!policy.Contains(part, StringComparison.Ordinal)) yield return $"CSP without {part}";
        }

        if (answer.Header("X-Content-Type-Options") != "nosniff") yield return "nosniff";
        if (answer.Header("Referrer-Policy").Length == 0) yield return "Referrer-Policy";
        if (!answer.Header("Strict-Transport-Security").Contains("max-age", StringComparison.Ordinal))
            yield return "HSTS";
    }

    private static async Task<IEnumerable<string>> OpenAsync(
        GuideServer server, string page, CancellationToken cancellationToken)
    {
        var run = await Tool.RunAsync(
            Browser,
            [
                "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0", "--virtual-time-budget=2000",
                "--dump-dom",
                new Uri(server.Client.BaseAddress!, page).ToString(),
            ],
            cancellationToken);
        return run.Errors.Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal)
            && (line.Contains("Content Security Policy", StringComparison.Ordinal)
                || line.Contains("Refused to", StringComparison.Ordinal)));
    }
}
