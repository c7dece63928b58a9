using System.Text.RegularExpressions;

namespace MuseumGuide.Host.Endpoints;

/// <summary>BCP 47 language tags, as far as requests name them.</summary>
internal static class LanguageTag
{
    public const int MaxLength = 35;
    public const string Pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    private static readonly Regex Form = new(
        Pattern, RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Whether it has the form of a tag; null, nothing asked for, is well formed.</summary>
    public static bool IsWellFormed(string? tag) => tag is null || (tag.Length <= MaxLength && Form.IsMatch(tag));
}
