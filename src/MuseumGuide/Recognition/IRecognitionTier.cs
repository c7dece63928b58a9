namespace MuseumGuide.Recognition;

/// <summary>One way to recognise a photo. Tiers are asked in order, cheapest first.</summary>
public interface IRecognitionTier
{
    /// <summary>The tier's name, one of <see cref="Tier"/>.</summary>
    string Name { get; }

    /// <summary>Whether it waits for somebody outside, so that the place among the photos in work is given back before
    /// it is asked.</summary>
    bool IsRemote => false;

    /// <summary>Judges a photo.</summary>
    ValueTask<TierVerdict> JudgeAsync(RecognitionQuery query, CancellationToken cancellationToken);
}
