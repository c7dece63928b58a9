using MuseumGuide.Photos;

namespace MuseumGuide.Importing;

/// <summary>What became of a reference image's file.</summary>
public abstract record ReferenceImageResult
{
    private ReferenceImageResult() { }

    /// <summary>A picture.</summary>
    /// <param name="Picture">For describing: upright, longest side at most
    /// <see cref="Recognition.Retrieval.ReferenceDescriber.LongestSide"/>.</param>
    /// <param name="Width">Pixels across of the file itself, upright.</param>
    /// <param name="Height">Pixels down of the file itself, upright.</param>
    /// <param name="DisplayJpeg">What visitors are shown; goes into the media store as it is.</param>
    public sealed record Decoded(RgbImage Picture, int Width, int Height, ReadOnlyMemory<byte> DisplayJpeg)
        : ReferenceImageResult;

    /// <summary>Not a picture that is read.</summary>
    /// <param name="Reason">Why, in one plain sentence.</param>
    public sealed record Refused(string Reason) : ReferenceImageResult;
}
