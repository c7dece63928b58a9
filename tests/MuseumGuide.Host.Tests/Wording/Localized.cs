using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Host.Tests.Wording;

/// <summary>The guide's words without a server.</summary>
internal sealed class Localized
{
    private readonly ResourceManagerStringLocalizerFactory _factory = new(
        Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);

    /// <summary>The words of a set, in whatever language is being spoken.</summary>
    public IStringLocalizer<TSet> Of<TSet>() => new StringLocalizer<TSet>(_factory);

    /// <summary>Says something in a language.</summary>
    public static T In<T>(string language, Func<Localized, T> say)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return say(new Localized());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
