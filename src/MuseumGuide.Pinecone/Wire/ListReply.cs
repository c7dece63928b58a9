namespace MuseumGuide.Pinecone.Wire;

internal sealed record ListReply(IReadOnlyList<ListedVector>? Vectors, ListPagination? Pagination);
