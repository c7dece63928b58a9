using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Wording;

/// <summary>The words that scripts say, as a module for each language.</summary>
/// <remarks>Of each set all words go to scripts, under the set's own name: <c>aim.hold_still</c>.</remarks>
internal sealed class ClientWords(IStringLocalizerFactory factory)
{
    private static readonly (string Name, Type Set)[] Sets =
    [
        ("aim", typeof(AimWords)),
        ("common", typeof(CommonWords)),
        ("keep", typeof(KeepWords)),
        ("play", typeof(PlayWords)),
        ("search", typeof(SearchWords)),
        ("share", typeof(ShareWords)),
        ("talk", typeof(TalkWords)),
    ];

    // It is a script of its own, never part of a page, so nothing need be escaped but what JSON itself demands.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ConcurrentDictionary<string, string> _modules = new(StringComparer.Ordinal);

    /// <summary>The module of a language.</summary>
    public Results<ContentHttpResult, NotFound> Get(string file)
    {
        var code = Path.GetFileNameWithoutExtension(file);
        return GuideLanguage.All.FirstOrDefault(l => l.Code == code) is { } language && file == $"{code}.js"
            ? TypedResults.Text(_modules.GetOrAdd(code, _ => Write(language)), "text/javascript; charset=utf-8")
            : TypedResults.NotFound();
    }

    private string Write(GuideLanguage language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Code);
        try
        {
            var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, set) in Sets)
            {
                foreach (var word in factory.Create(set).GetAllStrings(includeParentCultures: true))
                    words[$"{name}.{word.Name}"] = word.Value;
            }

            return $"export default {JsonSerializer.Serialize(words, Readable)};\n";
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
