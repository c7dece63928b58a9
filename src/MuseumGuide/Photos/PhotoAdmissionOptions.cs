using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Photos;

/// <summary>Limits on what a decoder is ever given, under <c>MuseumGuide:Photos:Admission</c>.</summary>
public sealed class PhotoAdmissionOptions
{
    /// <summary>Most bytes in a file. Default 10 MiB (10,485,760), as the HTTP contract says.</summary>
    [Range(1_024, 100 * 1024 * 1024)]
    public int MaxBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Most pixels on either side. Default 12,000.</summary>
    [Range(64, 65_535)]
    public int MaxSide { get; set; } = 12_000;

    /// <summary>Most pixels in a JPEG, which is decoded at a fraction of its size. Default 50 million.</summary>
    [Range(10_000, 500_000_000)]
    public long MaxPixels { get; set; } = 50_000_000;

    /// <summary>Most pixels in a PNG or WebP, which is decoded in full before it is shrunk; 16 bits a sample count
    /// double, and so do interlaced rows. Default 20 million.</summary>
    [Range(10_000, 500_000_000)]
    public long MaxUnscaledPixels { get; set; } = 20_000_000;

    /// <summary>Fewest pixels on either side. Default 32.</summary>
    [Range(1, 1_000)]
    public int MinSide { get; set; } = 32;

    /// <summary>Most scans in a JPEG; cameras write 1 to 10. Default 64.</summary>
    [Range(1, 500)]
    public int MaxScans { get; set; } = 64;

    /// <summary>Most scans times megapixels in a JPEG, for every scan visits every pixel. Default 300.</summary>
    [Range(1, 10_000)]
    public int MaxScanMegapixels { get; set; } = 300;

    /// <summary>Most bytes of profiles, EXIF, comments and private segments together. Default 1 MiB.</summary>
    [Range(1_024, 100 * 1024 * 1024)]
    public int MaxMetadataBytes { get; set; } = 1024 * 1024;

    /// <summary>Most bytes a decoder may have to hold besides its output; see <see cref="ImageHeader.WorkingBytes"/>.
    /// Default 256 MiB.</summary>
    [Range(1024 * 1024, 4L * 1024 * 1024 * 1024)]
    public long MaxWorkingBytes { get; set; } = 256L * 1024 * 1024;
}
