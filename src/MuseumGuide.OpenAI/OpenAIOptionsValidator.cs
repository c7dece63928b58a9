using Microsoft.Extensions.Options;

namespace MuseumGuide.OpenAI;

[OptionsValidator]
internal sealed partial class OpenAIOptionsValidator : IValidateOptions<OpenAIOptions>;
