using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace MuseumGuide.Photos;

/// <summary>Where and how many photos are decoded, under <c>MuseumGuide:Photos:Decode</c>.</summary>
public sealed class DecodeOptions
{
    /// <summary>The data folder, whose <c>decoding</c> folder marks photos in work. Default <c>data</c>.</summary>
    [Required]
    public string DataFolder { get; set; } = "data";

    /// <summary>Decode slots, their queue and their memory.</summary>
    [ValidateObjectMembers]
    public WorkGateOptions Gate { get; set; } = new();
}
