using MuseumGuide.Catalog;

namespace MuseumGuide.Asking;

/// <summary>Answers questions about one work of the collection.</summary>
public interface IAnswerer
{
    /// <summary>Answers, or declines where neither the record nor the texts tell.</summary>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    Task<ChatAnswer> AnswerAsync(CatalogEntry work, ChatQuestion question, CancellationToken cancellationToken);
}
