using System.Globalization;

namespace MuseumGuide.Host.Settings;

/// <summary>One flat name that an operator sets, the option it stands for, and what it may be.</summary>
/// <param name="Name">The name as an environment variable or in <c>.env</c>.</param>
/// <param name="Key">The same option in configuration, reached as <c>MuseumGuide__Section__Key</c>.</param>
/// <param name="Default">The value when nothing is set, as one would write it; null when there is none.</param>
/// <param name="Allowed">What it may be, to complete "NAME must be …".</param>
/// <param name="TryApply">Puts a value in place; false when it is not allowed.</param>
internal sealed record Setting(
    string Name, string Key, string? Default, string Allowed, Func<GuideSettings, string, bool> TryApply)
{
    private const string None = "none";
    private const string Masked = "****";

    /// <summary>Whether its value is never shown, in messages neither.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether its value may hold a password, as an address does before an @.</summary>
    public bool MayHoldPassword { get; init; }

    /// <summary>A value as it may be shown: a secret never, an address without its password.</summary>
    public string Mask(string text)
    {
        if (IsSecret) return Masked;
        if (!MayHoldPassword || !text.Contains('@', StringComparison.Ordinal)) return text;
        var begin = text.IndexOf("://", StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, begin < 0 ? 0 : begin + 3), Masked, text.AsSpan(text.LastIndexOf('@')));
    }

    /// <summary>A whole number that may be large.</summary>
    public static Setting Amount(
        string name, string key, long fallback, long most, string unit, Action<GuideSettings, long> apply) =>
        new(name, key, fallback.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"a whole number{unit} from 0 to {most}"),
            (settings, text) =>
            {
                if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                    || value > most)
                    return false;
                apply(settings, value);
                return true;
            });

    /// <summary>A key that is never shown; there is no default.</summary>
    public static Setting Secret(
        string name, string key, int leastLetters, Action<GuideSettings, string> apply) =>
        new(name, key, null,
            leastLetters == 1
                ? "a key without white space and no placeholder"
                : string.Create(
                    CultureInfo.InvariantCulture, $"a key of at least {leastLetters} characters without white space and no placeholder"),
            (settings, text) =>
            {
                var secret = text.Trim();
                if (PlaceholderKey.Is(secret)) return false;
                if (secret.Length < leastLetters || secret.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
                    return false;
                apply(settings, secret);
                return true;
            })
        {
            IsSecret = true,
        };

    /// <summary>A whole number within a range.</summary>
    public static Setting Whole(
        string name, string key, int fallback, int least, int most, string unit, Action<GuideSettings, int> apply) =>
        new(name, key, fallback.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"a whole number{unit} from {least} to {most}"),
            (settings, text) =>
            {
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                    || value < least || value > most)
                    return false;
                apply(settings, value);
                return true;
            });

    /// <summary>True or false.</summary>
    public static Setting Flag(string name, string key, bool fallback, Action<GuideSettings, bool> apply) =>
        new(name, key, fallback ? "true" : "false", "true or false", (settings, text) =>
        {
            if (!bool.TryParse(text, out var value)) return false;
            apply(settings, value);
            return true;
        });

    /// <summary>One of the names of an enumeration, in lower case.</summary>
    public static Setting Choice<T>(string name, string key, T? fallback, Action<GuideSettings, T> apply)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToArray();
        return new(name, key, fallback?.ToString().ToLowerInvariant(),
            $"{string.Join(", ", names[..^1])} or {names[^1]}",
            (settings, text) =>
            {
                // Enum.TryParse takes numbers as well, which nobody means here.
                if (!names.Contains(text, StringComparer.OrdinalIgnoreCase)) return false;
                apply(settings, Enum.Parse<T>(text, ignoreCase: true));
                return true;
            });
    }

    /// <summary>Any text that passes a test, or <c>none</c>, the default, which leaves the option null.</summary>
    public static Setting Optional(
        string name, string key, string allowed, Func<string, bool> accepts, Action<GuideSettings, string?> apply) =>
        new(name, key, None, $"{allowed}, or {None}", (settings, text) =>
        {
            var value = text.Trim();
            if (value == None) apply(settings, null);
            else if (accepts(value)) apply(settings, value);
            else return false;
            return true;
        });

    /// <summary>Any text that passes a test.</summary>
    public static Setting Text(
        string name, string key, string fallback, string allowed, Func<string, bool> accepts,
        Action<GuideSettings, string> apply) =>
        new(name, key, fallback, allowed, (settings, text) =>
        {
            if (!accepts(text)) return false;
            apply(settings, text);
            return true;
        });
}
