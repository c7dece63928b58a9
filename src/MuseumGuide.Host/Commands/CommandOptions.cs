using System.CommandLine;
using MuseumGuide.Host.Endpoints;

namespace MuseumGuide.Host.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommandOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Writes one JSON document instead of a table." };

    /// <summary>The language wished for; null where none is named.</summary>
    public static Option<string?> Lang(string description)
    {
        var lang = new Option<string?>("--lang") { Description = description };
        lang.Validators.Add(result =>
        {
            if (!LanguageTag.IsWellFormed(result.GetValueOrDefault<string?>()))
                result.AddError("--lang must be a language tag such as en or pt-BR.");
        });
        return lang;
    }
}
