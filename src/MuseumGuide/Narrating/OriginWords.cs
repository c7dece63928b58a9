using MuseumGuide.Describing;

namespace MuseumGuide.Narrating;

/// <summary>How it is said whose words follow.</summary>
internal static class OriginWords
{
    public static string For(SentenceOrigin origin) => origin switch
    {
        SentenceOrigin.Curator => "In the museum's words.",
        SentenceOrigin.Record => "From the museum's record.",
        SentenceOrigin.Measured => "Measured from the picture.",
        SentenceOrigin.Translated => "Translated by a machine.",
        _ => "Written by a language model; it may be wrong.",
    };
}
