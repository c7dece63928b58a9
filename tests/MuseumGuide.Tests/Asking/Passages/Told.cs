using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Asking.Passages;

/// <summary>What a museum tells about a work, and questions held against it.</summary>
internal static class Told
{
    public static Passage Sentence(string text, string field = "description") =>
        new(field, 0, text, Tokenizer.Split(text));

    public static WorkKnowledge Of(string? description, string? altText = null, string? title = null) =>
        WorkKnowledge.Of(new CatalogEntry(
            new Artwork { Id = "w", Title = title, Description = description, AltText = altText },
            ReferenceImage.None));

    public static PassageContext Context(string question, WorkKnowledge knowledge) =>
        Assert.IsType<PassageContext>(PassageContext.Of(QuestionReader.Read(question), knowledge));

    /// <returns>The figures of each sentence of the description.</returns>
    public static IReadOnlyList<Figures> Figures(string question, string description) =>
        Figures(question, Of(description));

    public static IReadOnlyList<Figures> Figures(string question, WorkKnowledge knowledge) =>
        [.. PassageFeatures.Of(QuestionReader.Read(question), knowledge, []).Select(found => found.Figures)];

    public static double Named(this Figures figures, string name) =>
        figures.Values[figures.Names.ToList().IndexOf(name)];
}
