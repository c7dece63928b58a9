using Microsoft.Extensions.Options;
using MuseumGuide.Models;
using MuseumGuide.OpenAI.Resilience;

namespace MuseumGuide.OpenAI;

/// <summary>Asks the provider for its list of models: that costs nothing, and proves address, key and names.</summary>
public sealed class ProviderProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly OpenAIClients _clients;
    private readonly OpenAIOptions _options;
    private readonly TimeProvider _time;

    internal ProviderProbe(OpenAIClients clients, IOptions<OpenAIOptions> options, TimeProvider time)
    {
        _clients = clients;
        _options = options.Value;
        _time = time;
    }

    /// <summary>Asks once, for ten seconds at the most.</summary>
    /// <param name="used">What the provider is asked for here.</param>
    /// <returns>The names of the models that are set for it and that the provider does not list, each once; empty when
    /// all are there.</returns>
    /// <exception cref="ModelException">The provider could not be asked, or refused.</exception>
    public async Task<IReadOnlyList<string>> FindMissingModelsAsync(
        IEnumerable<Capability> used, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var listed = await _clients.Create(Capability.Chat).GetOpenAIModelClient().GetModelsAsync(limit.Token);
            var names = listed.Value.Select(model => model.Id).ToHashSet(StringComparer.Ordinal);
            return [.. used.Select(_options.ModelOf).Where(name => !names.Contains(name)).Distinct(StringComparer.Ordinal)];
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            var failure = limit.IsCancellationRequested
                ? ModelFailure.TimedOut
                : FaultReader.Read(e, _time.GetUtcNow()).Failure;
            throw new ModelException("openai", "list the models", failure);
        }
    }
}
