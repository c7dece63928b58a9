namespace MuseumGuide.Photos;

/// <summary>How a refusal is told: to programs by code and status, to people by one sentence.</summary>
/// <param name="Code">Stable, snake_case, as in the HTTP contract.</param>
/// <param name="Status">HTTP status code.</param>
/// <param name="Advice">What to do about it; can be spoken.</param>
public sealed record PhotoRefusalAnswer(string Code, int Status, string Advice)
{
    /// <summary>Finds the answer to a refusal.</summary>
    public static PhotoRefusalAnswer For(PhotoRefusal refusal) => refusal switch
    {
        PhotoRefusal.Missing => new(
            "photo_missing", 400, "No photo arrived. Choose or take a photo, then send it."),
        PhotoRefusal.TooLarge => new(
            "photo_too_large", 413,
            "This photo is too large. Send one of at most 10 megabytes, in a smaller size if your camera offers it."),
        PhotoRefusal.Unsupported => new(
            "unsupported_image", 415,
            "This file is not a photo that can be read here. Send a JPEG, PNG or WebP picture."),
        PhotoRefusal.Truncated => new(
            "image_truncated", 422, "The end of this photo is missing, perhaps the upload was cut off. Send it again."),
        PhotoRefusal.TooComplex => new(
            "image_too_complex", 422,
            "This picture is an animation or is built in an unusual way. Send a plain photo, as a camera makes it."),
        PhotoRefusal.TooSmall => new(
            "image_too_small", 422, "This picture is too small to show an artwork. Send the original photo."),
        PhotoRefusal.Damaged => new(
            "image_damaged", 422, "This photo is damaged and cannot be opened. Take it again, or send another one."),
        PhotoRefusal.Quarantined => new(
            "image_quarantined", 422,
            "This very file has caused trouble before. Take the photo again and send the new one."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Not a refusal."),
    };
}
