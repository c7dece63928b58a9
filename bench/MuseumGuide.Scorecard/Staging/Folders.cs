using System.Text;

namespace MuseumGuide.Scorecard.Staging;

/// <summary>Copies folders, and looks through their files.</summary>
internal static class Folders
{
    /// <summary>Copies what is below a folder into another.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    /// <summary>Finds the files below a folder that hold any of these texts.</summary>
    /// <returns>One entry for each file and text.</returns>
    public static IEnumerable<string> Holding(string folder, params IEnumerable<string> texts)
    {
        byte[][] wanted = [.. texts.Select(Encoding.UTF8.GetBytes)];
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(
                file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var length = (int)bytes.Length;
            foreach (var text in wanted.Where(text => bytes.GetBuffer().AsSpan(0, length).IndexOf(text) >= 0))
                yield return $"{Encoding.UTF8.GetString(text)} in {Path.GetRelativePath(folder, file)}";
        }
    }
}
