using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MuseumGuide.Catalog;
using MuseumGuide.Describing.Gaps;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Models;
using MuseumGuide.Photos;
using MuseumGuide.Spending;

namespace MuseumGuide.Recognition.Vision;

/// <summary>Asks a picture model what a photo shows and what it may be, both at once.</summary>
/// <remarks>Only the shrunk picture leaves the machine, encoded anew: no place, device or time goes with it.</remarks>
public sealed class PictureModel(
    [FromKeyedServices(ModelRole.Vision)] IChatClient client, PaidBudget budget, DescriptionLinter linter,
    IOptions<VisionOptions> options, TimeProvider time)
{
    private const int LongestSide = 768;
    private const int JpegQuality = 80;
    private const int MostSentences = 10;
    private const int MostFieldLetters = 120;
    private const int MostTokens = 600;
    private const string Operation = "look at a photo";

    // What a picture of this size costs where the provider does not tell.
    private const long PictureLetters = 4 * 1000;

    // The rules hold a text against a record; of this work there is none.
    private static readonly Artwork Unnamed = new() { Id = "photo" };

    private readonly ModelSentences _rules = new(linter);
    private readonly string _systemName = client.GetService<ChatClientMetadata>()?.ProviderName ?? "model";

    /// <summary>Looks at a photo.</summary>
    /// <param name="visitor">Names the visitor's device for the budget.</param>
    /// <param name="spent">Of the time that is allowed, what the photo has taken already.</param>
    /// <exception cref="ModelException">The model gave no usable description.</exception>
    public async Task<PictureView> LookAsync(
        RgbImage photo, string visitor, TimeSpan spent, CancellationToken cancellationToken)
    {
        var left = options.Value.Timeout - spent;
        if (left <= TimeSpan.Zero) throw new ModelException(_systemName, Operation, ModelFailure.TimedOut);
        using var limit = new CancellationTokenSource(left, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await LookWithinAsync(photo, visitor, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ModelException(_systemName, Operation, ModelFailure.TimedOut);
        }
    }

    private async Task<PictureView> LookWithinAsync(RgbImage photo, string visitor, CancellationToken cancellationToken)
    {
        var jpeg = await Task.Run(() => Encode(photo), cancellationToken);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var attributed = AskAsync(
            Messages(VisionPrompts.Attribute, jpeg), VisionPrompts.AttributeSchema, "attribution",
            VisionJson.Default.AttributedReply, visitor, both.Token);
        try
        {
            var (sentences, modelId) = await DescribeAsync(
                Messages(VisionPrompts.Describe, jpeg), visitor, cancellationToken);
            return new PictureView(sentences, await MetadataAsync(attributed), modelId);
        }
        catch
        {
            await both.CancelAsync();
            await attributed.ContinueWith(_ => { }, TaskScheduler.Default);
            throw;
        }
    }

    // What breaks the language rules is asked for once more; what breaks them again is dropped.
    private async Task<(IReadOnlyList<string> Sentences, string ModelId)> DescribeAsync(
        List<ChatMessage> messages, string visitor, CancellationToken cancellationToken)
    {
        var (first, modelId) = await AskAsync(
            messages, VisionPrompts.DescribeSchema, "description", VisionJson.Default.SeenReply, visitor,
            cancellationToken);
        var sentences = ModelSentences.Clean(first.Sentences, MostSentences);
        var faults = _rules.FindFaults(Unnamed, modelId, sentences);
        if (faults.Count > 0)
        {
            messages.Add(new ChatMessage(ChatRole.Assistant, string.Join(' ', sentences)));
            messages.Add(new ChatMessage(ChatRole.User, GapPrompts.Again(faults)));
            sentences = await DescribeAgainAsync(messages, visitor, cancellationToken) ?? sentences;
            var bad = _rules.FindFaults(Unnamed, modelId, sentences).Select(fault => fault.Sentence).ToHashSet();
            sentences = [.. sentences.Where(sentence => !bad.Contains(sentence))];
        }

        return sentences.Count > 0
            ? (sentences, modelId)
            : throw new ModelException(_systemName, Operation, ModelFailure.Malformed);
    }

    private async Task<IReadOnlyList<string>?> DescribeAgainAsync(
        List<ChatMessage> messages, string visitor, CancellationToken cancellationToken)
    {
        try
        {
            var (second, _) = await AskAsync(
                messages, VisionPrompts.DescribeSchema, "description", VisionJson.Default.SeenReply, visitor,
                cancellationToken);
            return ModelSentences.Clean(second.Sentences, MostSentences) is { Count: > 0 } sentences ? sentences : null;
        }
        catch (ModelException)
        {
            // What the first answer said well is better than nothing.
            return null;
        }
    }

    private static List<ChatMessage> Messages(string prompt, byte[] jpeg) =>
        [new(ChatRole.System, prompt), new(ChatRole.User, [new DataContent(jpeg, "image/jpeg")])];

    private static byte[] Encode(RgbImage photo) =>
        JpegEncoder.Encode(ImageResizer.Shrink(photo, LongestSide), JpegQuality);

    private async Task<(T Reply, string ModelId)> AskAsync<T>(
        List<ChatMessage> messages, string schema, string schemaName, JsonTypeInfo<T> type, string visitor,
        CancellationToken cancellationToken)
        where T : class
    {
        await budget.SpendRequestAsync(visitor, _systemName, Operation, cancellationToken);
        var response = await client.GetResponseAsync(
            messages,
            new ChatOptions
            {
                MaxOutputTokens = MostTokens,
                Temperature = 0,
                ResponseFormat = ChatResponseFormat.ForJsonSchema(
                    JsonElement.Parse(schema), schemaName),
            },
            cancellationToken);
        await budget.AddTokensAsync(
            visitor,
            ModelReply.TokensOf(
                response.Usage, PictureLetters + messages.Sum(m => m.Text.Length) + response.Text.Length));
        return (
            ModelReply.Parse(response, type, messages[0].Text, _systemName, Operation),
            response.ModelId ?? _systemName);
    }

    // The description stands without a name.
    private static async Task<SuggestedMetadata> MetadataAsync(Task<(AttributedReply Reply, string ModelId)> attributed)
    {
        try
        {
            var (reply, _) = await attributed;
            return new SuggestedMetadata(
                Field(reply.Artist), Field(reply.Title), Field(reply.Year), Field(reply.Period),
                reply.Confidence is "high" or "medium" ? reply.Confidence : "low");
        }
        catch (ModelException)
        {
            const string Unknown = SuggestedMetadata.Unknown;
            return new SuggestedMetadata(Unknown, Unknown, Unknown, Unknown, "low");
        }
    }

    private static string Field(string? text)
    {
        var clean = ModelReply.Clean(text, MostFieldLetters);
        return clean.Length == 0 || clean.Equals("unknown", StringComparison.OrdinalIgnoreCase)
            ? SuggestedMetadata.Unknown
            : clean;
    }
}
