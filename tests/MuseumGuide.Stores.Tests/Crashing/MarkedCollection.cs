using System.Globalization;
using System.Text;

namespace MuseumGuide.Stores.Tests.Crashing;

/// <summary>A collection folder in which every row and every picture carries the number of its edition.</summary>
internal sealed class MarkedCollection(string folder, int count)
{
    public string Folder { get; } = folder;

    public IEnumerable<string> Ids => Enumerable.Range(0, count).Select(IdOf);

    public static string MarkerOf(string id, int edition) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} edition {edition}.");

    public void WriteEdition(int edition)
    {
        Directory.CreateDirectory(Folder);
        var rows = new StringBuilder("id,title,image\n");
        foreach (var id in Ids)
        {
            var marker = MarkerOf(id, edition);
            rows.Append(CultureInfo.InvariantCulture, $"{id},{marker},{id}.jpg\n");
            File.WriteAllText(Path.Combine(Folder, id + ".jpg"), marker);
        }

        File.WriteAllText(Path.Combine(Folder, "artworks.csv"), rows.ToString());
    }

    private static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"work-{index:0000}");
}
