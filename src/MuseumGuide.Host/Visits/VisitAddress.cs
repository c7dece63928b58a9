using Microsoft.Net.Http.Headers;

namespace MuseumGuide.Host.Visits;

/// <summary>Reads language and mode from the first segments of an address: <c>/de/audio/artworks/moon</c>.</summary>
internal static class VisitAddress
{
    private static readonly PathString AudioSegment = new("/audio");

    private static readonly (PathString Segment, GuideLanguage Language)[] Languages =
        [.. GuideLanguage.All.Select(language => (new PathString("/" + language.Code), language))];

    /// <summary>Takes language and mode off every address and serves the rest in them.</summary>
    public static void UseVisits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var (chosen, mode, rest) = Parse(request.Path);
        if (!rest.HasValue || rest != request.Path)
        {
            request.PathBase += new PathString(request.Path.Value![..^rest.Value!.Length]);
            request.Path = rest.HasValue ? rest : new PathString("/");
        }

        var visit = context.RequestServices.GetRequiredService<Visit>();
        visit.Begin(
            chosen, Prefer(request), mode, request.Path.Value + request.QueryString,
            $"{request.Scheme}://{request.Host}", HttpMethods.IsPost(request.Method));
        visit.Speak();
        context.Response.OnStarting(() =>
        {
            NameLanguage(context.Response, visit.Language, isChosen: chosen is not null);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <returns>The language that stands in the address, or null; the mode; and what is left of it, which may be
    /// empty.</returns>
    public static (GuideLanguage? Language, GuideMode Mode, PathString Onward) Parse(PathString path)
    {
        var rest = path;
        var language = Array.Find(Languages, known => Take(ref rest, known.Segment)).Language;
        var mode = Take(ref rest, AudioSegment) ? GuideMode.Audio : GuideMode.Visual;
        return (language, mode, rest);
    }

    /// <summary>The first language of <c>Accept-Language</c> that the guide speaks; English where it speaks none.
    /// </summary>
    public static GuideLanguage Prefer(HttpRequest request)
    {
        if (request.Headers.AcceptLanguage.Count == 0) return GuideLanguage.English;
        return request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is null or > 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => GuideLanguage.Find(l.Value.Value))
            .FirstOrDefault(l => l is not null) ?? GuideLanguage.English;
    }

    // Pages alone are in the visitor's language; where the address does not name it, a cache must not mix them up.
    private static void NameLanguage(HttpResponse response, GuideLanguage language, bool isChosen)
    {
        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true) return;
        response.Headers.ContentLanguage = language.Code;
        if (!isChosen) response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);
    }

    private static bool Take(ref PathString path, PathString segment)
    {
        if (!path.StartsWithSegments(segment, StringComparison.OrdinalIgnoreCase, out var rest)) return false;
        path = rest;
        return true;
    }
}
