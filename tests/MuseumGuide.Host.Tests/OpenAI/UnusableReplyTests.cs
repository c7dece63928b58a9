using Microsoft.Extensions.AI;
using MuseumGuide.Host.Tests.Providers;
using MuseumGuide.Models;

namespace MuseumGuide.Host.Tests.OpenAI;

public sealed class UnusableReplyTests
{
    public static TheoryData<string> Unusable =>
    [
        "malformed", "schema", "choices", "html", "html as json", "huge", "huge and says so", "no text", "empty", "null",
    ];

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task An_unusable_answer_is_malformed_and_not_tried_again(string kind)
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(ReplyFor(kind));

        var failure = await rig.FailAsync();

        Assert.Equal(ModelFailure.Malformed, failure.Failure);
        Assert.Equal(1, rig.Provider.Chat.Calls);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("no wav")]
    [InlineData("empty")]
    public async Task Sound_that_is_none_is_malformed(string kind)
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Speech.Always(kind switch
        {
            "html" => FakeReply.Html(),
            "json" => FakeReply.WrongSchema(),
            "no wav" => FakeReply.Raw(new string('x', 500), "audio/wav"),
            _ => FakeReply.Raw("", "audio/wav"),
        });

        var failure = await Assert.ThrowsAsync<ModelException>(
            () => rig.Voice.SpeakAsync(new("Hello.", "en"), Rig.Token));

        Assert.Equal(ModelFailure.Malformed, failure.Failure);
    }

    [Fact]
    public async Task Vectors_of_another_length_are_malformed()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Embeddings.Always(FakeReply.Raw(
            """
            {"object":"list","model":"m","data":[{"object":"embedding","index":0,"embedding":[0.5,0.5]}],
             "usage":{"prompt_tokens":1,"total_tokens":1}}
            """));

        var failure = await Assert.ThrowsAsync<ModelException>(
            () => rig.Embeddings.GenerateAsync(["a"], cancellationToken: Rig.Token));

        Assert.Equal(ModelFailure.Malformed, failure.Failure);
    }

    [Fact]
    public async Task A_transcription_without_text_is_malformed()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Transcriptions.Always(FakeReply.WrongSchema());

        var failure = await Assert.ThrowsAsync<ModelException>(
            () => rig.Ear.TranscribeAsync(new byte[] { 1 }, "audio/wav", null, Rig.Token));

        Assert.Equal(ModelFailure.Malformed, failure.Failure);
    }

    [Fact]
    public async Task A_body_that_ends_early_is_cut_short()
    {
        await using var rig = await Rig.StartAsync();
        rig.Provider.Chat.Always(FakeReply.Custom(async (exchange, token) =>
        {
            exchange.Context.Response.ContentType = "application/json";
            await exchange.WriteAsync("""{"id":"x","choices":[{"message":{"content":"half a""", token);
            await exchange.BreakOffAsync();
        }));

        var failure = await rig.FailAsync();

        Assert.Equal(ModelFailure.CutShort, failure.Failure);
    }

    [Fact]
    public async Task A_reply_that_just_fits_is_read()
    {
        await using var rig = await Rig.StartAsync(options => options.Chat.MaxReplyBytes = 100_000);
        var text = new string('a', 99_000);
        rig.Provider.Chat.Always(FakeReply.Text(text));

        Assert.Equal(text, await rig.AskAsync());
    }

    [Fact]
    public async Task A_stream_is_bounded_too()
    {
        await using var rig = await Rig.StartAsync(options => options.Chat.MaxReplyBytes = 20_000);
        rig.Provider.Chat.Always(FakeReply.Text(string.Join(' ', Enumerable.Repeat("word", 1_000))));

        var failure = await Assert.ThrowsAsync<ModelException>(async () =>
            await rig.Chat.GetStreamingResponseAsync("Go on.", cancellationToken: Rig.Token).CountAsync(Rig.Token));

        Assert.Equal(ModelFailure.CutShort, failure.Failure);
    }

    private static FakeReply ReplyFor(string kind) => kind switch
    {
        "malformed" => FakeReply.MalformedJson(),
        "schema" => FakeReply.WrongSchema(),
        "choices" => FakeReply.EmptyChoices(),
        "html" => FakeReply.Html(),
        "html as json" => FakeReply.Html("application/json"),
        "huge" => FakeReply.Huge(),
        "huge and says so" => FakeReply.Huge(statesLength: true),
        "no text" => FakeReply.Text("  "),
        "empty" => FakeReply.Raw(""),
        _ => FakeReply.Raw("null"),
    };
}
