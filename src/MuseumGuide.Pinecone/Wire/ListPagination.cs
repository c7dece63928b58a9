namespace MuseumGuide.Pinecone.Wire;

internal sealed record ListPagination(string? Next);
