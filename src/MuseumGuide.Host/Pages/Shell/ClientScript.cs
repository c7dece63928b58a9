using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.HttpResults;
using MuseumGuide.Host.Visits;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Pages.Shell;

/// <summary>The guide's one script, for each language with its words.</summary>
/// <remarks>A page that had to ask for its words apart could be used later: docs/decisions/0013-one-script.md.</remarks>
internal sealed class ClientScript(ClientWords words)
{
    private readonly ConcurrentDictionary<string, string> _scripts = new(StringComparer.Ordinal);

    /// <summary>Where a page of that language finds it.</summary>
    public static string AddressIn(GuideLanguage language) => StaticFiles.Versioned($"guide.{language.Code}.js");

    /// <param name="code">The language's code: <c>de</c>.</param>
    public Results<ContentHttpResult, NotFound> Get(string code) =>
        GuideLanguage.All.FirstOrDefault(language => language.Code == code) is { } language
            ? TypedResults.Text(_scripts.GetOrAdd(code, _ => Write(language)), "text/javascript; charset=utf-8")
            : TypedResults.NotFound();

    private string Write(GuideLanguage language) => $$$"""
        (() => {
        'use strict';
        const $given = {'./wording.js': {default: {{{words.In(language)}}}}};
        {{{StaticFiles.Script}}}
        })();

        """;
}
