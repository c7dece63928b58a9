using Acornima;
using MuseumGuide.Scripts;

// Joins the guide's scripts when it is built: <folder of modules> <file to write>. guide.js begins; wording.js holds the
// words of a page's language, so it is put before the script when that is sent.
if (args is not [var folder, var file])
{
    Console.Error.WriteLine("Usage: MuseumGuide.Scripts <folder of modules> <file to write>");
    return 2;
}

try
{
    var modules = Directory.EnumerateFiles(folder, "*.js").Order(StringComparer.Ordinal)
        .Select(path => ScriptModule.Parse($"./{Path.GetFileName(path)}", File.ReadAllText(path)));
    await File.WriteAllTextAsync(file, ScriptBundle.Join("./guide.js", [.. modules], "./wording.js"));
    return 0;
}
catch (Exception e) when (e is ParseErrorException or NotSupportedException or ArgumentException)
{
    // In the form that builds show as an error.
    Console.Error.WriteLine($"{folder} : error SCRIPT: {e.Message}");
    return 1;
}
