using Acornima;
using MuseumGuide.Scripts;

// Joins the guide's scripts when it is built: <folder of modules> <file to write>. guide.js begins.
if (args is not [var folder, var file])
{
    Console.Error.WriteLine("Usage: MuseumGuide.Scripts <folder of modules> <file to write>");
    return 2;
}

try
{
    var modules = Directory.EnumerateFiles(folder, "*.js").Order(StringComparer.Ordinal)
        .Select(path => ScriptModule.Parse($"./{Path.GetFileName(path)}", File.ReadAllText(path)));
    await File.WriteAllTextAsync(file, ScriptBundle.Join("./guide.js", [.. modules]));
    return 0;
}
catch (Exception e) when (e is ParseErrorException or NotSupportedException or ArgumentException)
{
    // In the form that builds show as an error.
    Console.Error.WriteLine($"{folder} : error SCRIPT: {e.Message}");
    return 1;
}
