using MuseumGuide.SentenceEncoding;

namespace MuseumGuide.Stores.Tests.SentenceEncoding;

/// <summary>The real model, where this machine has it; a test that asks for it is skipped where not.</summary>
internal static class SentenceModel
{
    private const string Variable = "MUSEUM_SENTENCE_MODEL";
    private static readonly string Installed = Path.Combine(
        "models", "node_modules", "@energetic-ai", "model-embeddings-en", "dist");

    private static readonly Lazy<SentenceEncoder?> Opened = new(() => SentenceEncoder.TryOpen(Find() ?? ""));

    public static string Folder
    {
        get
        {
            var folder = Find();
            Assert.SkipWhen(folder is null, $"The sentence model is missing; name its folder in {Variable}.");
            return folder;
        }
    }

    public static SentenceEncoder Encoder
    {
        get
        {
            var folder = Folder;
            return Opened.Value ?? throw new FileNotFoundException($"{folder} has no sentence model.");
        }
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var below = Path.Combine(folder.FullName, Installed);
            if (File.Exists(Path.Combine(below, "model.json"))) return below;
        }

        return null;
    }
}
