using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows;

/// <summary>One row of the scorecard: what is done to the guide, and what must come of it.</summary>
internal interface IRow
{
    RowFacts Facts { get; }

    /// <exception cref="CannotRunException">This machine lacks what the row needs.</exception>
    Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken);
}
