using System.Globalization;
using System.Text;
using MuseumGuide.Photos;

namespace MuseumGuide.Recognition;

/// <summary>Names the analysis of one photo against one index, the same on every instance.</summary>
public static class AnalysisId
{
    /// <returns>32 lower-case hexadecimal digits.</returns>
    public static string For(ContentHash photo, string indexVersion) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{photo.Hex}:{indexVersion}")))
            .Hex[..32];
}
