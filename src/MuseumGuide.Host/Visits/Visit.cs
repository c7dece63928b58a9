using System.Globalization;
using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Visits;

/// <summary>How this request's visitor is served: in which language, in which mode, and at which address.</summary>
/// <remarks>All of it stands in the address, so that no cookie is needed and a shared link opens as it was.</remarks>
public sealed class Visit
{
    private bool _isLanguageChosen;

    /// <summary>The language of the guide's own words.</summary>
    public GuideLanguage Language { get; private set; } = GuideLanguage.English;

    /// <summary>How the visitor is led.</summary>
    public GuideMode Mode { get; private set; }

    /// <summary>The address without language and mode, with its query: <c>/artworks/moon?length=full</c>.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>Whether the page answers a form, so that its address alone does not give it again.</summary>
    public bool IsReply { get; private set; }

    /// <summary>Scheme and host, such as <c>https://guide.example</c>, for links that leave the page.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The culture that the guide's words and numbers are in.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language.Code);

    /// <summary>Where a page is for this visitor.</summary>
    /// <param name="path">The page's address without language and mode, beginning with a slash.</param>
    public string Link(string path) => Join(_isLanguageChosen ? Language : null, Mode, path);

    /// <summary>Where a page is in another language.</summary>
    public string In(GuideLanguage language, string path) => Join(language, Mode, path);

    /// <summary>Where a page is in another mode.</summary>
    public string As(GuideMode mode, string path) => Join(_isLanguageChosen ? Language : null, mode, path);

    /// <summary>A record as it reads in the visitor's language: each text in it where the museum wrote one.</summary>
    public Artwork Read(Artwork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.InLanguage(Language.Code).Artwork;
    }

    /// <summary>Makes the guide's words and numbers come in this visitor's language from here on.</summary>
    internal void Speak()
    {
        CultureInfo.CurrentCulture = Culture;
        CultureInfo.CurrentUICulture = Culture;
    }

    internal void Begin(GuideLanguage? chosen, GuideLanguage preferred, GuideMode mode, string path, string origin, bool isReply)
    {
        IsReply = isReply;
        _isLanguageChosen = chosen is not null;
        Language = chosen ?? preferred;
        Mode = mode;
        Path = path;
        Origin = origin;
    }

    private static string Join(GuideLanguage? language, GuideMode mode, string path)
    {
        var prefix = (language is null ? "" : $"/{language.Code}") + (mode == GuideMode.Audio ? "/audio" : "");
        return prefix.Length > 0 && path == "/" ? prefix : prefix + path;
    }
}
