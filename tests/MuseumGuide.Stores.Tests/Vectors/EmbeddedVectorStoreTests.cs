using MuseumGuide.Conformance;
using MuseumGuide.Recognition.Vectors;

namespace MuseumGuide.Stores.Tests.Vectors;

public sealed class EmbeddedVectorStoreTests : VectorStoreTests
{
    protected override IVectorStore Open(VectorSpace space) => new EmbeddedVectorStore(space);
}
