namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Addresses on the web: nobody can listen to one.</summary>
internal static class WebAddresses
{
    private const string Address = """(?:(?:https?|ftp)://|www\.)[^\s<>"]*[^\s<>".,;:!?)\]]""";

    private static SpokenRule InBrackets { get; } = new($@"\s?[(\[](?:\p{{L}}+:?\s)?<?{Address}>?[)\]]", "");

    /// <summary>Within an English sentence the address leaves its kind behind, so that the sentence holds.</summary>
    public static IReadOnlyList<SpokenRule> Named { get; } = [InBrackets, new($"<?{Address}>?", "a web page")];

    public static IReadOnlyList<SpokenRule> Dropped { get; } = [InBrackets, new($"<?{Address}>?", "")];
}
