using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using MuseumGuide.Host.Visits;

namespace MuseumGuide.Host.Wording;

/// <summary>The words that scripts say.</summary>
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

    // They go into a script, never into a page, so nothing need be escaped but what JSON itself demands.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>All of a language as one JSON object.</summary>
    public string In(GuideLanguage language)
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

            return JsonSerializer.Serialize(words, Readable);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
