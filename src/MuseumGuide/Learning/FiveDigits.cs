using System.Globalization;

namespace MuseumGuide.Learning;

/// <summary>Rounds to five significant digits, as many as a model keeps of a number.</summary>
internal static class FiveDigits
{
    /// <returns>The double nearest to the rounded decimal, so that writing and reading it changes nothing.</returns>
    public static double Of(double value) => double.Parse(
        value.ToString("G5", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
