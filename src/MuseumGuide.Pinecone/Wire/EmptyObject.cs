namespace MuseumGuide.Pinecone.Wire;

/// <summary>A body or a reply without anything in it that matters.</summary>
internal sealed record EmptyObject;
