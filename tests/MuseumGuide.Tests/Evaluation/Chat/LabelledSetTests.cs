using MuseumGuide.Catalog;
using MuseumGuide.Demo;
using MuseumGuide.Evaluation.Chat;
using MuseumGuide.Importing;

namespace MuseumGuide.Tests.Evaluation.Chat;

/// <summary>The labels in <c>eval/chat</c> are sound.</summary>
public sealed class LabelledSetTests : IDisposable
{
    private const int FewestQuestions = 200;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("labels");
    private readonly QuestionFolder _set = QuestionFolder.Read(FindSet());

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Set_holds_out_a_third_of_every_kind()
    {
        Assert.True(_set.Questions.Count >= FewestQuestions);
        Assert.Equal(
            Enum.GetValues<QuestionKind>(),
            _set.Questions.Select(question => question.Kind).Distinct().Order());
        Assert.All(
            _set.Questions.GroupBy(question => question.Kind),
            kind => Assert.InRange(
                kind.Count(question => question.Split == QuestionSplit.Held) / (double)kind.Count(), 0.3, 0.65));
    }

    [Fact]
    public async Task Set_asks_only_about_works_that_there_are()
    {
        var works = await ReadWorksAsync();

        Assert.All(_set.Questions, question => Assert.Contains(question.ArtworkId, works));
    }

    [Fact]
    public async Task Set_expects_only_what_the_record_tells()
    {
        var works = await ReadWorksAsync();

        var untold = _set.Questions
            .Where(question => question.Kind is QuestionKind.Record or QuestionKind.Text or QuestionKind.Misleading)
            .Where(question => question.Expected.Any(alternatives =>
                !alternatives.Any(fragment => Fragment.IsIn(works[question.ArtworkId], fragment))))
            .Select(question => question.Id);

        Assert.Empty(untold);
    }

    private static string FindSet()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "eval", "chat", "questions.csv")))
                return Path.Combine(folder.FullName, "eval", "chat");
        }

        throw new DirectoryNotFoundException("No folder above the tests has eval/chat/questions.csv.");
    }

    private static string TextOf(Artwork work) => string.Join(
        '\n',
        [
            work.Title, work.Artist, work.Year, work.AccessionNumber?.Value, work.Period, work.Medium,
            work.Dimensions, work.CreditLine, work.Description, work.AltText, work.Room, work.StopNumber, work.Rights,
            .. work.OtherFields.Values,
        ]);

    // The whole record of each work, as one text.
    private async Task<Dictionary<string, string>> ReadWorksAsync()
    {
        var token = TestContext.Current.CancellationToken;
        var names = _set.Questions.Select(question => question.Collection).Distinct().ToList();
        foreach (var name in names)
        {
            var copy = Path.Combine(_folder.FullName, name);
            if (name == QuestionFolder.DemoCollection) await DemoGallery.WriteTableAsync(copy, token);
            else await PlaceholderCollection.CopyAsync(_set.PathOf(name), copy, token);
            await PlaceholderCollection.CompleteAsync(copy, token);
        }

        return names
            .SelectMany(name => new CollectionFolderReader().Read(Path.Combine(_folder.FullName, name)))
            .Select(row => Assert.IsType<CollectionRow.Accepted>(row).Artwork)
            .ToDictionary(work => work.Id, TextOf, StringComparer.Ordinal);
    }
}
