using MuseumGuide.Catalog;
using MuseumGuide.Demo;
using MuseumGuide.Evaluation.Chat;
using MuseumGuide.Importing;

namespace MuseumGuide.Host.Commands;

/// <summary>The collections that labelled questions are asked in.</summary>
internal static class LabelledCollections
{
    /// <summary>Copies one with placeholders for the pictures it lacks.</summary>
    public static async Task CopyAsync(
        QuestionFolder questions, string collection, string target, CancellationToken cancellationToken)
    {
        if (collection != QuestionFolder.DemoCollection)
        {
            await PlaceholderCollection.CopyAsync(questions.PathOf(collection), target, cancellationToken);
            return;
        }

        await DemoGallery.WriteTableAsync(target, cancellationToken);
        await PlaceholderCollection.CompleteAsync(target, cancellationToken);
    }

    /// <summary>Reads the works of all.</summary>
    /// <param name="temporary">A folder for copies.</param>
    /// <returns>By collection and id.</returns>
    public static async Task<IReadOnlyDictionary<(string Collection, string Id), CatalogEntry>> ReadAsync(
        IEnumerable<QuestionFolder> folders, string temporary, CancellationToken cancellationToken)
    {
        var works = new Dictionary<(string, string), CatalogEntry>();
        foreach (var folder in folders)
        {
            foreach (var name in folder.Questions.Select(question => question.Collection).Distinct())
            {
                var copy = Path.Combine(temporary, name);
                await CopyAsync(folder, name, copy, cancellationToken);
                foreach (var row in new CollectionFolderReader().Read(copy).OfType<CollectionRow.Accepted>())
                    works[(name, row.Artwork.Id)] = new CatalogEntry(row.Artwork, ReferenceImage.None);
            }
        }

        return works;
    }
}
