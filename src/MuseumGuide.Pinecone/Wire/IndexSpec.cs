namespace MuseumGuide.Pinecone.Wire;

internal sealed record IndexSpec(ServerlessSpec Serverless);
