namespace MuseumGuide.Pinecone;

/// <summary>Writes a work's id as Pinecone takes it: ASCII, without white space, 512 characters at most.</summary>
internal static class PineconeId
{
    private const int MostCharacters = 512;

    /// <returns>Percent-encoded; null where that is too long.</returns>
    public static string? Of(string artworkId)
    {
        var text = Uri.EscapeDataString(artworkId);
        return text.Length is > 0 and <= MostCharacters ? text : null;
    }

    public static string Read(string id) => Uri.UnescapeDataString(id);
}
