namespace MuseumGuide.Pinecone.Wire;

internal sealed record ServerlessSpec(string Cloud, string Region);
