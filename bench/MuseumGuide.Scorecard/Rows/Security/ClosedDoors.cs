using System.Net.Http.Headers;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Security;

/// <summary>S3: who may come in.</summary>
internal sealed class ClosedDoors : IRow
{
    private const string AdminKey = "staff-6f1d9c3e8b7a42055d10";
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    public RowFacts Facts { get; } = new(
        "S3", "Every staff's route of the OpenAPI document is asked without key, with a wrong one, with one in the "
        + "address; forms come from another site",
        "401 or 429 for all, 404 where no key is set; 400 for the forms", IsQuick: true);

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, ("ADMIN_API_KEY", AdminKey));
        var document = await server.Client.FetchAsync("/openapi/v1.json", cancellationToken);
        var routes = (document.Json?["paths"]?.AsObject() ?? [])
            .Where(path => path.Key.Contains("/admin", StringComparison.Ordinal))
            .SelectMany(path =>
                path.Value!.AsObject().Where(o => Methods.Contains(o.Key)).Select(o => (o.Key, path.Key))).ToList();
        var welcome = await Task.WhenAll(
            routes.Select(route => SendAsync(server, route, AdminKey, "", cancellationToken)));
        var problems = new List<string>();
        foreach (var route in routes)
        {
            foreach (var (name, key, query) in ((string, string?, string)[])
                [("no key", null, ""), ("wrong key", AdminKey + "x", ""),
                    ("in the address", null, $"?key={AdminKey}&api_key={AdminKey}")])
            {
                var answer = await SendAsync(server, route, key, query, cancellationToken);
                if (answer.Status is not (401 or 429) || !answer.IsProblem) problems.Add($"{route}, {name}: {answer}");
            }
        }

        var open = await stage.StartAsync(stage.Gallery, cancellationToken);
        foreach (var route in routes)
        {
            var answer = await SendAsync(open, route, AdminKey, "", cancellationToken);
            if (answer.Status != 404) problems.Add($"{route}, no key set: {answer}");
        }

        var forms = await PostFormsAsync(open, stage.Photos.OneId, cancellationToken);
        return new Finding()
            .AtLeast("staff's routes", routes.Count, 1)
            .None("routes closed to the right key",
                [.. welcome.Where(a => a.Status is 401 or 403).Select(a => a.ToString())])
            .None("open doors", problems)
            .None("forms taken from another site",
                [.. forms.Where(form => form.Status != 400).Select(form => form.ToString())])
            .Under($"{routes.Count} routes, {forms.Length} forms");
    }

    private static Task<Exchange> SendAsync(
        GuideServer server, (string Method, string Path) route, string? key, string query,
        CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method.ToUpperInvariant()),
            route.Path.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal) + query);
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return Exchange.SendAsync(server.Client, request, cancellationToken);
    }

    private static Task<Exchange[]> PostFormsAsync(
        GuideServer server, string id, CancellationToken cancellationToken) =>
        Task.WhenAll(((string[])["/", $"/artworks/{id}", $"/artworks/{id}/ask"]).Select(path =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new FormUrlEncodedContent([new("question", "Who made this?")]),
            };
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
            request.Headers.Add("Origin", "https://elsewhere.example");
            return Exchange.SendAsync(server.Client, request, cancellationToken);
        }));
}
