using System.Collections;

namespace MuseumGuide.Host.Settings;

/// <summary>Reads the settings from the environment and from <c>.env</c>.</summary>
internal static class SettingsReader
{
    /// <summary>Reads them as the process sees them; a real variable wins over the same name in <c>.env</c>.</summary>
    /// <exception cref="SettingsException">One or more are not allowed; the message lists every one.</exception>
    public static GuideSettings ReadProcess() =>
        Read(ProcessVariables(), Path.Combine(Directory.GetCurrentDirectory(), ".env"));

    /// <summary>Tells every setting as the process sees it, in the order of the documentation, allowed or not.</summary>
    /// <exception cref="SettingsException">The file <c>.env</c> cannot be read.</exception>
    public static IReadOnlyList<EffectiveSetting> ListProcess() =>
        List(ProcessVariables(), Path.Combine(Directory.GetCurrentDirectory(), ".env"));

    /// <summary>Tells every setting as given variables and a <c>.env</c> file have it.</summary>
    /// <exception cref="SettingsException">The file cannot be read.</exception>
    public static IReadOnlyList<EffectiveSetting> List(
        IReadOnlyDictionary<string, string> variables, string? dotEnvPath)
    {
        var problems = new List<string>();
        var dotEnv = ReadDotEnv(dotEnvPath, problems);
        if (problems.Count > 0) throw new SettingsException(problems);
        return [.. SettingsTable.All.Select(setting => Find(setting, variables, dotEnv) is { } found
            ? new EffectiveSetting(setting, found.Text, found.Source)
            : new EffectiveSetting(setting, setting.Default, "default"))];
    }

    /// <summary>Reads them from given variables and a <c>.env</c> file that may be absent.</summary>
    /// <exception cref="SettingsException">One or more are not allowed; the message lists every one.</exception>
    public static GuideSettings Read(IReadOnlyDictionary<string, string> variables, string? dotEnvPath)
    {
        var problems = new List<string>();
        var dotEnv = ReadDotEnv(dotEnvPath, problems);
        var settings = new GuideSettings();
        foreach (var setting in SettingsTable.All)
        {
            if (Find(setting, variables, dotEnv) is not { } found) continue;
            if (!setting.TryApply(settings, found.Text))
                problems.Add(setting.IsSecret
                    ? $"{found.Name} must be {setting.Allowed}."
                    : $"{found.Name} must be {setting.Allowed}, not \"{Shorten(setting.Mask(found.Text))}\".");
        }

        problems.AddRange(settings.FindLacks());

        return problems.Count == 0 ? settings : throw new SettingsException(problems);
    }

    private static (string Name, string Text, string Source)? Find(
        Setting setting, IReadOnlyDictionary<string, string> variables, Dictionary<string, string> dotEnv)
    {
        var nested = setting.Key.Replace(":", "__", StringComparison.Ordinal);
        foreach (var name in (ReadOnlySpan<string>)[setting.Name, nested])
        {
            if (variables.TryGetValue(name, out var text) && text.Length > 0) return (name, text, name);
            if (dotEnv.TryGetValue(name, out text) && text.Length > 0) return (name, text, ".env");
        }

        return null;
    }

    private static Dictionary<string, string> ReadDotEnv(string? path, List<string> problems)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (path is null || !File.Exists(path)) return values;
        try
        {
            foreach (var (name, text) in DotNetEnv.Env.NoEnvVars().Load(path)) values[name] = text;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException
            || e.GetType().Name == "ParseException")
        {
            problems.Add($"{path} cannot be read as NAME=value lines.");
        }

        return values;
    }

    private static Dictionary<string, string> ProcessVariables()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
            variables[(string)entry.Key] = (string?)entry.Value ?? "";
        return variables;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
