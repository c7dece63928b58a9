using System.Numerics.Tensors;
using Microsoft.Extensions.AI;
using MuseumGuide.SentenceEncoding;

namespace MuseumGuide.Stores.Tests.SentenceEncoding;

public sealed class SentenceEncoderTests
{
    /// <summary>Texts with the first values that @energetic-ai/embeddings 0.2.0 computes for them.</summary>
    public static TheoryData<string, float[]> References => new()
    {
        {
            "Who painted this?",
            [-0.0470022f, 0.0495820f, 0.0459067f, 0.0542558f, 0.0357845f, 0.0534511f, 0.0424544f, -0.0528539f]
        },
        {
            "When was it made?",
            [-0.0508313f, -0.0071984f, -0.0276552f, 0.0558515f, 0.0407499f, 0.0492512f, 0.0495627f, -0.0563154f]
        },
        {
            "How big is the painting?",
            [0.0304614f, -0.0541157f, 0.0108118f, 0.0483809f, -0.0536219f, 0.0423900f, 0.0563443f, -0.0520922f]
        },
        {
            "Could you tell me what the artist wanted to say with the broken column in the background?",
            [0.0060295f, -0.0715921f, 0.0229784f, 0.0334177f, 0.0630630f, 0.0433036f, 0.0566618f, -0.0288255f]
        },
        {
            "ok",
            [0.0446168f, -0.0316245f, 0.0072906f, -0.0378597f, 0.0312940f, 0.0453789f, 0.0482498f, -0.0482401f]
        },
        {
            "Opens at 10:30, closes at 17:00 :)",
            [-0.0463801f, -0.0584231f, -0.0572375f, 0.0256674f, 0.0401431f, -0.0569089f, -0.0252411f, -0.0307381f]
        },
        {
            "Qu’est-ce que c’est ?",
            [-0.0350765f, -0.0485647f, 0.0342863f, 0.0539661f, -0.0568160f, -0.0457693f, 0.0397551f, -0.0068752f]
        },
        {
            "絵画 and 彫刻",
            [-0.0372552f, -0.0441065f, 0.0138946f, 0.0094041f, 0.0050379f, -0.0522247f, 0.0448918f, -0.0588596f]
        },
        {
            string.Concat(Enumerable.Repeat("word ", 500)),
            [-0.0523541f, -0.0406180f, -0.0410201f, 0.0513106f, 0.0293152f, -0.0535804f, -0.0407388f, 0.0098095f]
        },

        // Alone the reference refuses it; among other texts it has this vector.
        {
            "",
            [0.0023547f, -0.0348753f, 0.0131020f, -0.0211761f, 0.0225726f, -0.0122446f, -0.0152371f, 0.0240718f]
        },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void Encode_gives_the_vector_of_the_reference_implementation(string text, float[] expected)
    {
        var embedding = SentenceModel.Encoder.Encode(text);

        Assert.Equal(SentenceEncoder.Dimensions, embedding.Length);
        Assert.All(expected, (value, i) => Assert.Equal(value, embedding[i], 1e-4f));
    }

    [Theory]
    [InlineData("Who painted this?", "Which artist made the picture?", "When does the museum close?")]
    [InlineData("How large is it?", "What are its dimensions?", "Who gave it to the museum?")]
    [InlineData("When was this made?", "In which year was it painted?", "What is it painted on?")]
    [InlineData("Are there other works by her?", "Show me more of this artist.", "Is there a café here?")]
    public void Encode_brings_like_sentences_nearer_than_unlike_ones(string text, string like, string unlike)
    {
        var encoder = SentenceModel.Encoder;

        var asked = encoder.Encode(text);

        var near = TensorPrimitives.CosineSimilarity(asked, encoder.Encode(like));
        var far = TensorPrimitives.CosineSimilarity(asked, encoder.Encode(unlike));
        Assert.True(near > far + 0.05f, $"{near} for the like sentence, {far} for the unlike one");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n\0")]
    [InlineData("夜警")]
    [InlineData("Ночной дозор")]
    [InlineData("ما هذا؟")]
    [InlineData("🖼️👩‍🎨 ﷺ ①½")]
    [InlineData("half a \ud83d pair, and \ude00\ud83d the wrong way round")]
    [InlineData("\ufffe\uffff\ufdd0")]
    public void Encode_takes_any_text(string text)
    {
        var embedding = SentenceModel.Encoder.Encode(text);

        Assert.Equal(1, TensorPrimitives.Norm<float>(embedding), 1e-5f);
    }

    [Fact]
    public void Encode_cuts_text_beyond_its_tokens()
    {
        var encoder = SentenceModel.Encoder;
        var text = string.Concat(Enumerable.Repeat("art ", SentenceEncoder.MostTokens));

        var embedding = encoder.Encode(text + "and then something quite different.");

        Assert.Equal(encoder.Encode(text), embedding);
        Assert.NotEqual(encoder.Encode(text["art ".Length..^1]), embedding);
    }

    [Fact]
    public void Encode_gives_the_same_on_many_threads_as_on_one()
    {
        var encoder = SentenceModel.Encoder;
        string[] texts = [.. Enumerable.Range(1, 64).Select(n => string.Join(' ', Enumerable.Repeat("a work", n)))];
        var expected = texts.Select(encoder.Encode).ToArray();

        var embeddings = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(encoder.Encode).ToArray();

        Assert.Equal(expected, embeddings);
    }

    [Fact]
    public async Task GenerateAsync_gives_one_embedding_a_text_in_their_order()
    {
        var encoder = SentenceModel.Encoder;

        var embeddings = await encoder.GenerateAsync(
            ["Who?", "When?"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            [encoder.Encode("Who?"), encoder.Encode("When?")],
            embeddings.Select(embedding => embedding.Vector.ToArray()));
        Assert.All(embeddings, embedding => Assert.Equal(SentenceEncoder.ModelId, embedding.ModelId));
    }

    [Fact]
    public async Task GenerateAsync_refuses_other_dimensions()
    {
        var encoder = SentenceModel.Encoder;

        await Assert.ThrowsAsync<ArgumentException>("options", () => encoder.GenerateAsync(
            ["Who?"], new EmbeddingGenerationOptions { Dimensions = 256 }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void GetService_tells_of_the_model()
    {
        var metadata = SentenceModel.Encoder.GetService<EmbeddingGeneratorMetadata>();

        Assert.NotNull(metadata);
        Assert.Equal(SentenceEncoder.ModelId, metadata.DefaultModelId);
        Assert.Equal(SentenceEncoder.Dimensions, metadata.DefaultModelDimensions);
    }
}
