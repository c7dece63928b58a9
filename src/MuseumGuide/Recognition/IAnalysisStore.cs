using MuseumGuide.Catalog;

namespace MuseumGuide.Recognition;

/// <summary>Remembers for a while what photos were found to be, so that the same photo need not be looked at again and
/// visitors can ask about it.</summary>
public interface IAnalysisStore
{
    /// <summary>Finds what became of a photo; never fails.</summary>
    /// <param name="analysisId">As <see cref="AnalysisId"/> makes it.</param>
    /// <returns>Null where it was never asked for, has been forgotten or cannot be read.</returns>
    ValueTask<KeptAnalysis?> FindAsync(string analysisId, CancellationToken cancellationToken);

    /// <summary>Remembers what became of a photo in place of what was remembered before; waits for nobody.</summary>
    void Keep(string analysisId, KeptAnalysis analysis);

    /// <summary>Forgets what became of a photo, here and everywhere.</summary>
    /// <exception cref="CatalogException">It is forgotten here, and it is not known whether everywhere.</exception>
    Task ForgetAsync(string analysisId, CancellationToken cancellationToken);
}
