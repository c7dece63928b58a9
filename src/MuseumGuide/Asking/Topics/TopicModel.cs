using System.IO.Compression;
using System.Numerics.Tensors;
using System.Text;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Topics;

/// <summary>Tells what questions are after: a multinomial logistic regression over <see cref="TopicFeatures"/>, with or
/// without the meaning of the question, learned from the wordings in <c>eval/topics</c>.</summary>
internal sealed class TopicModel
{
    private const string Folder = "MuseumGuide.Asking.Topics.";
    private static readonly int Topics = Enum.GetValues<Topic>().Length;
    private static readonly Lazy<TopicModel> Words = new(() => Read("topics-by-words.bin"));
    private static readonly Lazy<TopicModel> Meaning = new(() => Read("topics-by-meaning.bin"));

    private readonly Dictionary<string, float[]> _features;
    private readonly float[][] _dimensions;

    /// <param name="features">The weight of each feature for every topic.</param>
    /// <param name="dimensions">The same of each value of the meaning; empty where it does not count.</param>
    public TopicModel(TopicVocabulary vocabulary, Dictionary<string, float[]> features, float[][] dimensions) =>
        (Vocabulary, _features, _dimensions) = (vocabulary, features, dimensions);

    /// <summary>The words of the wordings that it was learned from.</summary>
    public TopicVocabulary Vocabulary { get; }

    /// <summary>The model for questions whose meaning is known, or for those of which it is not.</summary>
    public static TopicModel For(bool isMeaningKnown) => isMeaningKnown ? Meaning.Value : Words.Value;

    /// <summary>Judges a question.</summary>
    /// <param name="meaning">As many values as the model was learned with.</param>
    /// <exception cref="ArgumentException">There are more or fewer values.</exception>
    public TopicReading Judge(IReadOnlyList<Word> words, ReadOnlySpan<float> meaning)
    {
        if (meaning.Length != _dimensions.Length)
            throw new ArgumentException($"{_dimensions.Length} values are needed.", nameof(meaning));
        var scores = new float[Topics];
        foreach (var feature in TopicFeatures.Of(words, Vocabulary.Knows))
        {
            if (_features.TryGetValue(feature, out var weights)) TensorPrimitives.Add(scores, weights, scores);
        }

        for (var i = 0; i < meaning.Length; i++)
            TensorPrimitives.MultiplyAdd(_dimensions[i], meaning[i], scores, scores);
        TensorPrimitives.SoftMax(scores, scores);
        return new TopicReading(scores);
    }

    /// <summary>Writes the model; each row of weights loses what does not fit into a byte.</summary>
    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        Vocabulary.Write(writer);
        writer.Write(_features.Count);
        foreach (var (feature, weights) in _features.OrderBy(feature => feature.Key, StringComparer.Ordinal))
        {
            writer.Write(feature);
            TopicWeights.Write(writer, weights);
        }

        writer.Write(_dimensions.Length);
        foreach (var weights in _dimensions) TopicWeights.Write(writer, weights);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TopicModel Read(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        var vocabulary = TopicVocabulary.Read(reader);
        var features = new Dictionary<string, float[]>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
            features[reader.ReadString()] = TopicWeights.Read(reader, Topics);
        var dimensions = new float[reader.ReadInt32()][];
        for (var i = 0; i < dimensions.Length; i++) dimensions[i] = TopicWeights.Read(reader, Topics);
        return new TopicModel(vocabulary, features, dimensions);
    }

    private static TopicModel Read(string name)
    {
        using var stream = typeof(TopicModel).Assembly.GetManifestResourceStream(Folder + name)!;
        return Read(stream);
    }
}
