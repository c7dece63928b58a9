namespace MuseumGuide.OpenAI;

/// <summary>The form in which spoken sentences are asked for.</summary>
public enum SpeechFormat
{
    /// <summary>A WAV file, whose header says the sample rate.</summary>
    Wav,

    /// <summary>Bare samples at <see cref="OpenAIOptions.PcmSampleRate"/>.</summary>
    Pcm,
}
