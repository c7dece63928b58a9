using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>One sentence of a description.</summary>
/// <param name="Origin"><c>curator</c>, <c>record</c>, <c>measured</c>, <c>model</c> or <c>translated</c>.</param>
/// <param name="Source">The field, the measure or the model it is from.</param>
/// <param name="Lang">Its language where that is not the description's; else null.</param>
internal sealed record DescribedSentenceAnswer(
    string Text,
    [AllowedValues("curator", "record", "measured", "model", "translated")] string Origin,
    string Source,
    string? Lang);
