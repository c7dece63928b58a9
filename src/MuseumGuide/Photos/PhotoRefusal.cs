namespace MuseumGuide.Photos;

/// <summary>Why a file was not taken as a photo. Each has one HTTP status and one stable code.</summary>
public enum PhotoRefusal
{
    /// <summary>No bytes at all. 400 <c>photo_missing</c>.</summary>
    Missing,

    /// <summary>More bytes or more pixels than are read. 413 <c>photo_too_large</c>.</summary>
    TooLarge,

    /// <summary>Not a JPEG, PNG or WebP, or a variant that is not read. 415 <c>unsupported_image</c>.</summary>
    Unsupported,

    /// <summary>The end of the picture is missing. 422 <c>image_truncated</c>.</summary>
    Truncated,

    /// <summary>Too many scans, frames or too much metadata for what it shows. 422 <c>image_too_complex</c>.</summary>
    TooComplex,

    /// <summary>Too few pixels to show a work. 422 <c>image_too_small</c>.</summary>
    TooSmall,

    /// <summary>Looks like a picture but cannot be decoded. 422 <c>image_damaged</c>.</summary>
    Damaged,

    /// <summary>Decoding these very bytes ended the process twice. 422 <c>image_quarantined</c>.</summary>
    Quarantined,
}
