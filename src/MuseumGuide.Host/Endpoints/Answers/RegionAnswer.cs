using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>A part of a picture, and what is there.</summary>
/// <param name="Key">Stable, unique within the picture, such as <c>upper_left</c> or <c>region_3</c>.</param>
/// <param name="Name">For people.</param>
/// <param name="Box">Left, top, width and height as fractions of the picture, 0 to 1.</param>
/// <param name="Text">One sentence or more.</param>
/// <param name="Lang">The language of name and text.</param>
/// <param name="Origin">curator or measured.</param>
/// <param name="Colors">Measured colors such as "dark blue", most of the area first; empty where none was found, or
/// nothing measured.</param>
/// <param name="Light">Beside the rest of the picture: lighter, darker or same; null where nothing was measured.</param>
/// <param name="Detail">Beside the rest of the picture: busy or calm; null where it does not stand out.</param>
internal sealed record RegionAnswer(
    string Key,
    string Name,
    [Length(4, 4)] double[] Box,
    string Text,
    string Lang,
    [AllowedValues("curator", "measured")] string Origin,
    IReadOnlyList<string> Colors,
    [AllowedValues("lighter", "darker", "same", null)] string? Light,
    [AllowedValues("busy", "calm", null)] string? Detail);
