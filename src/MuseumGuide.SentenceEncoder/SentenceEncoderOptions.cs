using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.SentenceEncoding;

/// <summary>Settings of the sentence encoder, under <c>MuseumGuide:SentenceEncoder</c>.</summary>
public sealed class SentenceEncoderOptions
{
    /// <summary>Folder of <c>model.json</c>, its shards and <c>vocab.json</c>; blank for no encoder. Default
    /// <c>models/sentence-encoder</c> beside the program, where the build puts what npm installed.</summary>
    [Required(AllowEmptyStrings = true)]
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "models", "sentence-encoder");
}
