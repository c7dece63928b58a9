using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Models;
using MuseumGuide.Photos;
using MuseumGuide.Prose;
using MuseumGuide.Spending;

namespace MuseumGuide.Recognition.Vision;

/// <summary>Asks a picture model what a photo shows and what it may be, both at once.</summary>
/// <remarks>Only the shrunk picture leaves the machine, encoded anew: no place, device or time goes with it.</remarks>
public sealed class PictureModel([FromKeyedServices(ModelRole.Vision)] IChatClient client, PaidBudget budget)
{
    private const int LongestSide = 768;
    private const int JpegQuality = 80;
    private const int MostSentences = 10;
    private const int FewestWords = 3;
    private const int MostSentenceLetters = 300;
    private const int MostFieldLetters = 120;
    private const int MostTokens = 600;
    private const string Operation = "look at a photo";

    // What a picture of this size costs where the provider does not tell.
    private const long PictureLetters = 4 * 1000;

    private readonly string _systemName = client.GetService<ChatClientMetadata>()?.ProviderName ?? "model";

    /// <summary>Looks at a photo.</summary>
    /// <param name="visitor">Names the visitor's device for the budget.</param>
    /// <exception cref="ModelException">The model gave no usable description.</exception>
    public async Task<PictureView> LookAsync(RgbImage photo, string visitor, CancellationToken cancellationToken)
    {
        var jpeg = await Task.Run(() => Encode(photo), cancellationToken);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var attributed = AskAsync(
            jpeg, VisionPrompts.Attribute, VisionPrompts.AttributeSchema, "attribution",
            VisionJson.Default.AttributedReply, visitor, both.Token);
        try
        {
            var (seen, modelId) = await AskAsync(
                jpeg, VisionPrompts.Describe, VisionPrompts.DescribeSchema, "description",
                VisionJson.Default.SeenReply, visitor, cancellationToken);
            var sentences = Clean(seen);
            return new PictureView(sentences, await MetadataAsync(attributed), modelId);
        }
        catch
        {
            await both.CancelAsync();
            await attributed.ContinueWith(_ => { }, TaskScheduler.Default);
            throw;
        }
    }

    private static byte[] Encode(RgbImage photo) =>
        JpegEncoder.Encode(ImageResizer.Shrink(photo, LongestSide), JpegQuality);

    private async Task<(T Reply, string ModelId)> AskAsync<T>(
        byte[] jpeg, string prompt, string schema, string schemaName, JsonTypeInfo<T> type, string visitor,
        CancellationToken cancellationToken)
        where T : class
    {
        await budget.SpendRequestAsync(visitor, _systemName, Operation, cancellationToken);
        var response = await client.GetResponseAsync(
            [new(ChatRole.System, prompt), new(ChatRole.User, [new DataContent(jpeg, "image/jpeg")])],
            new ChatOptions
            {
                MaxOutputTokens = MostTokens,
                Temperature = 0,
                ResponseFormat = ChatResponseFormat.ForJsonSchema(
                    JsonElement.Parse(schema), schemaName),
            },
            cancellationToken);
        await budget.AddTokensAsync(
            visitor, ModelReply.TokensOf(response.Usage, PictureLetters + prompt.Length + response.Text.Length));
        return (ModelReply.Parse(response, type, prompt, _systemName, Operation), response.ModelId ?? _systemName);
    }

    private string[] Clean(SeenReply reply)
    {
        string[] sentences =
        [
            .. (reply.Sentences ?? []).SelectMany(Sentences.Split)
                .Select(sentence => ModelReply.Clean(sentence, MostSentenceLetters))
                .Where(sentence => Words.Count(sentence) >= FewestWords)
                .Take(MostSentences),
        ];
        return sentences.Length > 0
            ? sentences
            : throw new ModelException(_systemName, Operation, ModelFailure.Malformed);
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
