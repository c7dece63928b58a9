namespace MuseumGuide.Asking.Topics;

/// <summary>The words that belong to asking for the topics; any other word speaks of something else.</summary>
internal sealed class TopicVocabulary
{
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _idle;
    private readonly Dictionary<Topic, HashSet<string>> _own;

    /// <param name="known">Stems that belong to asking for any topic.</param>
    /// <param name="idle">Those among them that belong to asking at large.</param>
    /// <param name="own">Stems that belong to asking for each topic.</param>
    public TopicVocabulary(
        IEnumerable<string> known, IEnumerable<string> idle, IReadOnlyDictionary<Topic, IEnumerable<string>> own)
    {
        _known = known.ToHashSet(StringComparer.Ordinal);
        _idle = idle.ToHashSet(StringComparer.Ordinal);
        _own = own.ToDictionary(topic => topic.Key, topic => topic.Value.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a word belongs to asking for any topic.</summary>
    public bool Knows(string stem) => _known.Contains(stem);

    /// <summary>Whether a word belongs to asking for this topic, or to asking at large.</summary>
    public bool Explains(Topic topic, string stem) =>
        _idle.Contains(stem) || (_own.TryGetValue(topic, out var own) && own.Contains(stem));

    internal void Write(BinaryWriter writer)
    {
        WriteAll(writer, _known);
        WriteAll(writer, _idle);
        writer.Write(_own.Count);
        foreach (var (topic, stems) in _own.OrderBy(topic => topic.Key))
        {
            writer.Write($"{topic}");
            WriteAll(writer, stems);
        }
    }

    internal static TopicVocabulary Read(BinaryReader reader)
    {
        var (known, idle) = (ReadAll(reader), ReadAll(reader));
        var own = new Dictionary<Topic, IEnumerable<string>>();
        for (var count = reader.ReadInt32(); count > 0; count--)
            own[Enum.Parse<Topic>(reader.ReadString())] = ReadAll(reader);
        return new TopicVocabulary(known, idle, own);
    }

    private static void WriteAll(BinaryWriter writer, HashSet<string> stems)
    {
        writer.Write(stems.Count);
        foreach (var stem in stems.Order(StringComparer.Ordinal)) writer.Write(stem);
    }

    private static string[] ReadAll(BinaryReader reader)
    {
        var stems = new string[reader.ReadInt32()];
        for (var i = 0; i < stems.Length; i++) stems[i] = reader.ReadString();
        return stems;
    }
}
