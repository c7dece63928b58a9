using System.Globalization;

namespace MuseumGuide.Host.Health;

/// <summary>Reads the small files in which the kernel tells its counts.</summary>
internal static class KernelFile
{
    /// <returns>The content; null where the file is missing or closed to us.</returns>
    public static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <returns>The one number in the file; null where there is none, such as <c>max</c>.</returns>
    public static long? ReadNumber(string path) => Parse(Read(path)?.Trim());

    /// <summary>Finds the number of a line such as <c>usage_usec 1234</c>.</summary>
    /// <returns>The number; null where no line has that name.</returns>
    public static long? FindNumber(string? content, string name)
    {
        foreach (var line in (content ?? "").Split('\n'))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length >= 2 && fields[0] == name) return Parse(fields[1]);
        }

        return null;
    }

    private static long? Parse(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
