using System.Globalization;

namespace MuseumGuide.Benchmarks;

/// <summary>What <c>served</c> is told.</summary>
internal sealed record ServedOptions(
    string Executable, IReadOnlyList<string> Collections, string Photos, string? DataFolder, double Rate, int Seconds)
{
    /// <exception cref="ArgumentException">No folder of photos was given.</exception>
    public static ServedOptions Parse(string executable, string[] arguments)
    {
        var options = new ServedOptions(executable, [], "", null, 5, 30);
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--photos" => options with { Photos = arguments[++i] },
                "--data" => options with { DataFolder = arguments[++i] },
                "--rate" => options with { Rate = double.Parse(arguments[++i], CultureInfo.InvariantCulture) },
                "--seconds" => options with { Seconds = int.Parse(arguments[++i], CultureInfo.InvariantCulture) },
                var folder => options with { Collections = [.. options.Collections, folder] },
            };
        }

        return options.Photos.Length > 0
            ? options
            : throw new ArgumentException("--photos <folder> is needed.", nameof(arguments));
    }
}
