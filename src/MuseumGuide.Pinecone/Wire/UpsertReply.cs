namespace MuseumGuide.Pinecone.Wire;

internal sealed record UpsertReply(long? UpsertedCount);
