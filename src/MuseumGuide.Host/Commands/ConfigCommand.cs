using System.CommandLine;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide config</c>.</summary>
internal static class ConfigCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = CommandOptions.Json();
        var command = new Command(
            "config",
            """
            Shows every setting as it stands and where it comes from; secrets are masked.

            Examples:
              museum-guide config
              PORT=8080 museum-guide config --json
            """)
        {
            json,
        };
        command.SetAction(parsed => Run(parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(bool asJson, Terminal terminal)
    {
        var settings = terminal.ListSettings()
            .Select(s => new ShownSetting(s.Setting.Name, s.Shown, s.Source)).ToArray();
        if (asJson)
        {
            terminal.WriteJson(settings, CommandJson.Default.ShownSettingArray);
        }
        else
        {
            var table = new Table().AddColumns("Setting", "Value", "From");
            foreach (var setting in settings)
                table.AddRow(new Text(setting.Name), new Text(setting.Value), new Text(setting.Source));
            terminal.Console.Write(table);
        }

        // Shown first, so that it helps to find what is not allowed.
        terminal.ReadSettings();
        return ExitCode.Done;
    }
}
