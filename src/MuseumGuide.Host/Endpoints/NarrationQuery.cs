using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using MuseumGuide.Catalog;
using MuseumGuide.Describing;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Problems;
using MuseumGuide.Narrating;

namespace MuseumGuide.Host.Endpoints;

/// <summary>What audio, captions and transcript of a work are all asked with.</summary>
/// <param name="Id">The work's stable id.</param>
/// <param name="Length">How much is told: glance, short or full; short when left out.</param>
/// <param name="Lang">The language wished for, such as en or pt-BR. The transcript says which it is in.</param>
/// <param name="Voice">One of the provider's voices; its own choice when left out.</param>
/// <param name="Origins">Whether it is said whose words follow; false when left out.</param>
internal sealed record NarrationQuery(
    [FromRoute(Name = "id")] string Id,
    [FromQuery(Name = "length")] string? Length,
    [FromQuery(Name = "lang")] string? Lang,
    [FromQuery(Name = "voice")] string? Voice,
    [FromQuery(Name = "origins")] bool? Origins,
    IArtworkCatalog Catalog,
    IArtworkDescriber Describer)
{
    public const string VoicePattern = "^[A-Za-z][A-Za-z0-9_-]{0,39}$";

    private static readonly Regex VoiceForm = new(VoicePattern, RegexOptions.NonBacktracking);

    public static GuideProblem InvalidVoice { get; } =
        GuideProblem.InvalidParameter("voice must be a voice's name of at most 40 letters and digits.");

    /// <summary>Whether a voice's name has the form of one; null, nothing asked for, has it.</summary>
    public static bool IsVoice(string? voice) => voice is null || VoiceForm.IsMatch(voice);

    /// <summary>Describes the work and turns it into what is said.</summary>
    /// <returns>The narration, or why there is none.</returns>
    public async Task<(Narration? Narration, GuideProblem? Problem)> TellAsync(CancellationToken cancellationToken)
    {
        if (DescriptionMapping.ParseLength(Length) is not { } length)
            return (null, GuideProblem.InvalidParameter("length must be glance, short or full."));
        if (!LanguageTag.IsWellFormed(Lang))
            return (null, GuideProblem.InvalidParameter("lang must be a language tag such as en or pt-BR."));
        if (!IsVoice(Voice))
            return (null, InvalidVoice);
        if (await Catalog.FindAsync(Id, cancellationToken) is not { } work) return (null, GuideProblem.ArtworkNotFound);

        var description = await Describer.DescribeAsync(work, length, Lang, cancellationToken);
        return (NarrationWriter.Tell(work, description, Origins ?? false), null);
    }
}
