namespace MuseumGuide.Host.Serving;

/// <summary>The outcomes as they appear in answers.</summary>
internal static class Outcome
{
    public const string Recognized = "recognized";
    public const string Ambiguous = "ambiguous";
    public const string Described = "described";
    public const string NotInCollection = "not_in_collection";
    public const string Unusable = "unusable";
}
