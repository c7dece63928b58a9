using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Describing.Measures;
using MuseumGuide.Models;
using MuseumGuide.Photos;
using MuseumGuide.Spending;

namespace MuseumGuide.Describing.Gaps;

/// <summary>Has a model say what a picture shows where the museum does not: once per picture, and never by name.
/// </summary>
/// <remarks>Whoever comes first waits a little; an answer that takes longer is kept for whoever comes next.</remarks>
public sealed partial class GapFiller(
    IChatClient client, IModelTextStore store, ReferenceMeasures pictures, DescriptionLinter linter, PaidBudget budget,
    TimeProvider time, ILogger<GapFiller> logger)
{
    /// <summary>How long a visitor who asks for a description waits for a model's words.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    // After a failure, the same picture is not asked about again at once.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private const string Operation = "describe a picture";
    private const string Lang = "en";

    // The museum's own questions count as one client, so that they cannot take the day from its visitors.
    private const string Client = "describing";
    private const int LongestSide = 768;
    private const int JpegQuality = 80;
    private const int MostOverview = 2;
    private const int MostDetails = 8;
    private const int MostTokens = 700;

    // What a picture of this size costs where the provider does not tell.
    private const long PictureLetters = 4 * 1000;

    private readonly ConcurrentDictionary<string, Lazy<Task<ModelText?>>> _underway = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _paused = new(StringComparer.Ordinal);
    private readonly ModelSentences _sentences = new(linter);
    private readonly string _systemName = client.GetService<ChatClientMetadata>()?.ProviderName ?? "model";

    /// <summary>Finds or asks for a model's words on the picture of a work.</summary>
    /// <param name="patience">The longest to wait for a model that has not answered yet.</param>
    /// <returns>Null where there are none, or none yet; the local description stands alone then.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async Task<ModelText?> FillAsync(
        CatalogEntry work, TimeSpan patience, CancellationToken cancellationToken)
    {
        var hash = work.Image.ContentHash;
        if (await store.FindAsync(hash, cancellationToken) is { } known) return known;
        if (_paused.TryGetValue(hash, out var until))
        {
            if (time.GetUtcNow() < until) return null;
            _paused.TryRemove(hash, out _);
        }

        // Not on the visitor's token: when she leaves, the next one is glad of the answer that is paid for.
        var asking = _underway.GetOrAdd(
            hash, _ => new(() => Task.Run(() => AskAndKeepAsync(work), CancellationToken.None)));
        try
        {
            return await asking.Value.WaitAsync(patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private async Task<ModelText?> AskAndKeepAsync(CatalogEntry work)
    {
        var hash = work.Image.ContentHash;
        try
        {
            // Who asked at the same time may have ended just now.
            if (await store.FindAsync(hash, CancellationToken.None) is { } known) return known;
            var text = await AskAsync(work, CancellationToken.None);
            if (text is not null) await store.SaveAsync(text, CancellationToken.None);
            return text;
        }
        catch (Exception e) when (e is ModelException or CatalogException)
        {
            LogFailed(e, work.Artwork.Id);
            _paused[hash] = time.GetUtcNow() + Pause;
            return null;
        }
        finally
        {
            _underway.TryRemove(hash, out _);
        }
    }

    private async Task<ModelText?> AskAsync(CatalogEntry work, CancellationToken cancellationToken)
    {
        if (await pictures.ReadAsync(work.Image, LongestSide, cancellationToken) is not { } picture) return null;
        List<ChatMessage> messages =
        [
            new(ChatRole.System, GapPrompts.Instructions),
            new(
                ChatRole.User,
                [
                    new TextContent(GapPrompts.Data(work.Artwork)),
                    new DataContent(JpegEncoder.Encode(picture, JpegQuality), "image/jpeg"),
                ]),
        ];
        var first = await AskOnceAsync(messages, cancellationToken);
        var faults = FaultsOf(work, first);
        if (faults.Count == 0) return first.ToText(work.Image.ContentHash);

        messages.Add(new(ChatRole.Assistant, first.Raw));
        messages.Add(new(ChatRole.User, GapPrompts.Again(faults)));
        var second = await TryAgainAsync(messages, cancellationToken) ?? first;
        var bad = FaultsOf(work, second).Select(fault => fault.Sentence).ToHashSet(StringComparer.Ordinal);
        return second.Without(bad).ToText(work.Image.ContentHash);
    }

    // What the first answer said well is better than nothing.
    private async Task<Draft?> TryAgainAsync(List<ChatMessage> messages, CancellationToken cancellationToken)
    {
        try
        {
            return await AskOnceAsync(messages, cancellationToken);
        }
        catch (ModelException e)
        {
            LogNotMended(e, e.Failure);
            return null;
        }
    }

    private async Task<Draft> AskOnceAsync(List<ChatMessage> messages, CancellationToken cancellationToken)
    {
        await budget.SpendRequestAsync(Client, _systemName, Operation, cancellationToken);
        var response = await client.GetResponseAsync(
            messages,
            new ChatOptions
            {
                MaxOutputTokens = MostTokens,
                Temperature = 0,
                ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonElement.Parse(GapPrompts.Schema), "description"),
            },
            cancellationToken);
        var letters = PictureLetters + messages.Sum(message => message.Text.Length) + response.Text.Length;
        await budget.AddTokensAsync(Client, ModelReply.TokensOf(response.Usage, letters));
        var reply = ModelReply.Parse(
            response, GapJson.Default.GapReply, GapPrompts.Instructions, _systemName, Operation);
        return new Draft(
            response.ModelId ?? _systemName, response.Text, ModelSentences.Clean(reply.Overview, MostOverview),
            ModelSentences.Clean(reply.Details, MostDetails));
    }

    private IReadOnlyList<LintFinding> FaultsOf(CatalogEntry work, Draft draft) =>
        _sentences.FindFaults(work.Artwork, draft.ModelId, [.. draft.Overview, .. draft.Details]);

    private sealed record Draft(
        string ModelId, string Raw, IReadOnlyList<string> Overview, IReadOnlyList<string> Details)
    {
        public Draft Without(HashSet<string> bad) => this with
        {
            Overview = [.. Overview.Where(sentence => !bad.Contains(sentence))],
            Details = [.. Details.Where(sentence => !bad.Contains(sentence))],
        };

        public ModelText ToText(string contentHash) => new(contentHash, ModelId, Lang, Overview, Details);
    }

    [LoggerMessage(LogLevel.Warning, "No model described the picture of {ArtworkId}; the local description stands.")]
    private partial void LogFailed(Exception exception, string artworkId);

    [LoggerMessage(LogLevel.Warning, "The second try at a description failed with {Failure}; the first is kept.")]
    private partial void LogNotMended(Exception exception, ModelFailure failure);
}
