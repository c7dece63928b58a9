using System.CommandLine;

namespace MuseumGuide.Host.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommandOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Writes one JSON document instead of a table." };
}
