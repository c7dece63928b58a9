using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using MuseumGuide.Host.Visits;
using MuseumGuide.Host.Wording;

namespace MuseumGuide.Host.Tests.Wording;

/// <summary>One set of the guide's words, in one language after the other.</summary>
internal sealed partial class WordsSet(string name)
{
    private static readonly Assembly Host = typeof(ShellWords).Assembly;
    private readonly ResourceManager _words = new($"{typeof(ShellWords).Namespace}.{name}", Host);

    /// <summary>Every set that the guide has, by the name of its class.</summary>
    public static IEnumerable<string> Names => Host.GetManifestResourceNames()
        .Where(resource => resource.StartsWith($"{typeof(ShellWords).Namespace}.", StringComparison.Ordinal))
        .Select(resource => resource.Split('.')[^2]);

    /// <summary>The classes that mark sets.</summary>
    public static IEnumerable<string> Markers => Host.GetTypes()
        .Where(type => type.Namespace == typeof(ShellWords).Namespace && type.IsSealed && !type.IsNested
            && type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public)
                is [ConstructorInfo { IsPublic: true } only] && only.GetParameters().Length == 0)
        .Select(type => type.Name);

    /// <summary>The words of a language by key, and of that language alone.</summary>
    public Dictionary<string, string> In(GuideLanguage language)
    {
        var culture = language == GuideLanguage.English
            ? CultureInfo.InvariantCulture
            : CultureInfo.GetCultureInfo(language.Code);
        return _words.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal) ?? [];
    }

    /// <summary>The gaps of a phrase, each once, in order.</summary>
    public static IEnumerable<string> GapsOf(string phrase) =>
        Gap().Matches(phrase).Select(gap => gap.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 60_000)]
    private static partial Regex Gap();
}
