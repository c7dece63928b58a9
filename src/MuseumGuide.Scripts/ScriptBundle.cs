namespace MuseumGuide.Scripts;

/// <summary>Modules joined to one script. Each runs when it is first imported, and once.</summary>
/// <remarks>Found one after the other, each would cost a visitor's phone a request:
/// docs/decisions/0013-one-script.md.</remarks>
internal static class ScriptBundle
{
    private const string Head = """
        const $started = {};
        const $use = name => $started[name] ??= $given[name] ?? $modules[name]();
        const $modules = {
        """;

    /// <param name="entry">The name of the module that begins.</param>
    /// <param name="modules">All that are imported, directly or not, from the start or later.</param>
    /// <param name="given">The names of those that are not among them: whoever sends the script puts before it, as
    /// <c>$given</c>, an object of what each exports.</param>
    /// <returns>A script; it belongs in a function, in strict mode.</returns>
    /// <exception cref="ArgumentException">Modules import one another from the start, and so would wait for one
    /// another without end; or one imports a module that is not there.</exception>
    public static string Join(string entry, IReadOnlyCollection<ScriptModule> modules, params string[] given)
    {
        var waiting = modules.ToDictionary(module => module.Name, StringComparer.Ordinal);
        if (modules.SelectMany(module => module.Imports).Append(entry).FirstOrDefault(
            name => !waiting.ContainsKey(name) && !given.Contains(name)) is { } missing)
        {
            throw new ArgumentException($"There is no module {missing}.", nameof(modules));
        }

        while (waiting.Values.FirstOrDefault(module => !module.Imports.Any(waiting.ContainsKey)) is { } ready)
            waiting.Remove(ready.Name);
        if (waiting.Count > 0)
            throw new ArgumentException($"Modules import one another: {string.Join(", ", waiting.Keys)}.", nameof(modules));

        return string.Join('\n',
        [
            Head, .. modules.Select(module => $"'{module.Name}': {module.Function},"), "};", $"$use('{entry}');", "",
        ]);
    }
}
