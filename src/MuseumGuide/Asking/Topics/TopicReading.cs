namespace MuseumGuide.Asking.Topics;

/// <summary>How likely a question is after each topic.</summary>
internal sealed class TopicReading
{
    private readonly float[] _chances;

    /// <param name="chances">One for each topic, 0 to 1, 1 in all.</param>
    public TopicReading(float[] chances)
    {
        _chances = chances;
        Best = (Topic)Array.IndexOf(chances, chances.Max());
    }

    /// <summary>The likeliest.</summary>
    public Topic Best { get; }

    /// <summary>How likely that is, 0 to 1.</summary>
    public double Chance => _chances[(int)Best];

    /// <summary>How likely a topic is, 0 to 1.</summary>
    public double Of(Topic topic) => _chances[(int)topic];
}
