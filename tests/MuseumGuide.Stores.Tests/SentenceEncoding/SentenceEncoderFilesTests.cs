using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.SentenceEncoding;

namespace MuseumGuide.Stores.Tests.SentenceEncoding;

public sealed class SentenceEncoderFilesTests : IDisposable
{
    private const string Pieces = """[["?",0],["<s>",0],["</s>",0],["1",0],["2",0],["3",0],["a",-1.5],[":",null]]""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("nowhere")]
    public void TryOpen_finds_nothing_where_there_is_no_folder(string name)
    {
        Assert.Null(SentenceEncoder.TryOpen(name.Length == 0 ? "" : _folder[name]));
    }

    [Theory]
    [InlineData("vocab.json")]
    [InlineData("model.json")]
    [InlineData("shard")]
    public void TryOpen_finds_nothing_where_a_file_is_missing(string name)
    {
        Write(Pieces, ModelOf("module/Embeddings_en", "[2,2]"), shardBytes: 16);
        File.Delete(_folder[name]);

        Assert.Null(SentenceEncoder.TryOpen(_folder.Path));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""[["a",-1]]""")]
    [InlineData("""[["?",0],["1",0],["2",0],["3",0],["4",0],["5",0],["",-1]]""")]
    [InlineData("""[["?",0],["1",0],["2",0],["3",0],["4",0],["5",0],["a"]]""")]
    [InlineData("""[["?",0],["1",0],["2",0],["3",0],["4",0],["5",0],["a","b"]]""")]
    [InlineData("""[["?",0],["1",0],["2",0],["3",0],["4",0],["5",0],null]""")]
    public void TryOpen_refuses_a_damaged_vocabulary(string vocabulary)
    {
        Write(vocabulary, ModelOf("module/Embeddings_en", "[2,2]"), shardBytes: 16);

        var refusal = Assert.Throws<InvalidDataException>(() => SentenceEncoder.TryOpen(_folder.Path));

        Assert.Contains("vocab.json", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"weightsManifest":[null]}""")]
    [InlineData("""{"weightsManifest":[{"paths":["shard"]}]}""")]
    [InlineData("""{"weightsManifest":[{"paths":[null],"weights":[]}]}""")]
    [InlineData("""{"weightsManifest":[{"paths":["shard"],"weights":[{"name":"a","dtype":"float32"}]}]}""")]
    [InlineData("""{"weightsManifest":[{"paths":["shard"],"weights":[{"name":"a","dtype":"int32","shape":[-4]}]}]}""")]
    [InlineData(
        """{"weightsManifest":[{"paths":["shard"],"weights":[{"name":"a","dtype":"float32","shape":[99999,99999]}]}]}"""
    )]
    public void TryOpen_refuses_a_damaged_model_file(string model)
    {
        Write(Pieces, model, shardBytes: 16);

        var refusal = Assert.Throws<InvalidDataException>(() => SentenceEncoder.TryOpen(_folder.Path));

        Assert.Contains("model.json", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(17)]
    public void TryOpen_refuses_shards_that_are_not_as_long_as_named(int bytes)
    {
        Write(Pieces, ModelOf("module/Embeddings_en", "[2,2]"), bytes);

        var refusal = Assert.Throws<InvalidDataException>(() => SentenceEncoder.TryOpen(_folder.Path));

        Assert.Equal($"The model's shards have {bytes} bytes where 16 are named.", refusal.Message);
    }

    [Theory]
    [InlineData("module/Embeddings_de", "The model has no tensor module/Embeddings_en.")]
    [InlineData("module/Embeddings_en", "The model's tensor module/Embeddings_en has another shape or type.")]
    public void TryOpen_refuses_another_model(string tensor, string message)
    {
        Write(Pieces, ModelOf(tensor, "[2,2]"), shardBytes: 16);

        var refusal = Assert.Throws<InvalidDataException>(() => SentenceEncoder.TryOpen(_folder.Path));

        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public void TryOpen_refuses_the_real_model_with_a_shard_cut_short()
    {
        foreach (var file in Directory.GetFiles(SentenceModel.Folder))
            File.Copy(file, _folder[Path.GetFileName(file)]);
        using (var shard = File.OpenWrite(_folder["group1-shard3of7"])) shard.SetLength(shard.Length - 4);

        Assert.Throws<InvalidDataException>(() => SentenceEncoder.TryOpen(_folder.Path));
    }

    [Fact]
    public void AddSentenceEncoder_adds_none_where_no_folder_is_set()
    {
        using var services = new ServiceCollection().AddSentenceEncoder().BuildServiceProvider();

        Assert.Null(services.GetService<SentenceEncoder>());
    }

    [Fact]
    public void AddSentenceEncoder_adds_one_encoder_of_the_folder_set()
    {
        var folder = SentenceModel.Folder;
        using var services = new ServiceCollection().AddSentenceEncoder()
            .Configure<SentenceEncoderOptions>(options => options.Folder = folder).BuildServiceProvider();

        var encoder = services.GetService<SentenceEncoder>();

        Assert.NotNull(encoder);
        Assert.Same(encoder, services.GetService<SentenceEncoder>());
    }

    private static string ModelOf(string tensor, string shape) =>
        $$"""
        {"weightsManifest":[{"paths":["shard"],"weights":[{"name":"{{tensor}}","dtype":"float32","shape":{{shape}}}]}]}
        """;

    private void Write(string vocabulary, string model, int shardBytes)
    {
        File.WriteAllText(_folder["vocab.json"], vocabulary);
        File.WriteAllText(_folder["model.json"], model);
        File.WriteAllBytes(_folder["shard"], new byte[shardBytes]);
    }
}
