using Microsoft.Extensions.Options;

namespace MuseumGuide.Pinecone;

[OptionsValidator]
internal sealed partial class PineconeOptionsValidator : IValidateOptions<PineconeOptions>;
