using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Narrating;

/// <summary>Settings of speech, under <c>MuseumGuide:Narrating</c>.</summary>
public sealed class NarratingOptions
{
    /// <summary>Which voice speaks. Default auto.</summary>
    [EnumDataType(typeof(SpeechMode))]
    public SpeechMode Speech { get; set; } = SpeechMode.Auto;

    /// <summary>The folder where spoken sentences are kept; made when the first comes.</summary>
    [Required]
    public string CacheFolder { get; set; } = "speech";

    /// <summary>Bytes of sound kept on disk, 0 to 1 TB; 0 keeps none. The least recently used go first. Default
    /// 512 MB, some three hours.</summary>
    [Range(0L, 1_000_000_000_000L)]
    public long CacheBytes { get; set; } = 512_000_000;

    /// <summary>Sentences spoken at once, over all visitors, 1 to 64. Default 4.</summary>
    [Range(1, 64)]
    public int MaxSentencesAtOnce { get; set; } = 4;

    /// <summary>Sentences that may wait for their turn before visitors are turned away, 1 to 10,000. Default 256.
    /// </summary>
    [Range(1, 10_000)]
    public int MaxSentencesWaiting { get; set; } = 256;

    /// <summary>Silence after a sentence, 0 to 3 s. Default 300 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:03")]
    public TimeSpan SentencePause { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Silence before a new chapter, 0 to 5 s. Default 700 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan ChapterPause { get; set; } = TimeSpan.FromMilliseconds(700);
}
