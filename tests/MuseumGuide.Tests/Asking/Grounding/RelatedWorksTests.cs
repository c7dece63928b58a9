using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MuseumGuide.Asking;
using MuseumGuide.Asking.Grounding;
using MuseumGuide.Catalog;
using MuseumGuide.Models;
using MuseumGuide.Spending;
using MuseumGuide.Tests.Recognition.Vision;
using MuseumGuide.Tests.Spending;

namespace MuseumGuide.Tests.Asking.Grounding;

public sealed class RelatedWorksTests
{
    private static readonly Artwork Moon = new() { Id = "moon", Title = "Moon" };
    private static readonly Artwork Mill = new() { Id = "mill", Title = "Mill", Description = "Sails turn. No more." };
    private static readonly Artwork Ship = new() { Id = "ship", Title = "Ship" };

    [Fact]
    public async Task FindAsync_names_others_in_the_order_of_the_search()
    {
        var found = await FindAsync(new RelatedWorks(new ListedSearch(Moon, Mill, Ship)));

        Assert.Equal(["mill", "ship"], found);
    }

    [Fact]
    public async Task FindAsync_joins_the_order_of_meaning_where_there_is_a_model()
    {
        var model = new WordModel();
        using var meaning = Meaning(model);

        var found = await FindAsync(new RelatedWorks(new ListedSearch(Moon, Mill, Ship), meaning), "Ship");

        Assert.Equal("ship", found[0]);
        Assert.Equal(["Ship", "Mill; Sails turn.", "Ship"], Assert.Single(model.Asked));
    }

    [Fact]
    public async Task FindAsync_embeds_each_text_only_once()
    {
        var model = new WordModel();
        using var meaning = Meaning(model);
        var related = new RelatedWorks(new ListedSearch(Mill, Ship), meaning);

        await FindAsync(related, "One");
        await FindAsync(related, "Two");

        Assert.Equal(["Two"], model.Asked[1]);
    }

    [Theory]
    [InlineData(true, 100)]
    [InlineData(false, 0)]
    public async Task FindAsync_does_without_meaning_when_the_model_fails_or_the_budget_is_spent(bool fails, int requests)
    {
        var model = new WordModel { Fails = fails };
        using var meaning = Meaning(model, new BudgetOptions { RequestsPerClientPerDay = requests });

        var found = await FindAsync(new RelatedWorks(new ListedSearch(Mill, Ship), meaning), "Ship");

        Assert.Equal(["mill", "ship"], found);
    }

    private static MeaningOrder Meaning(WordModel model, BudgetOptions? options = null) =>
        new(
            model, Budgets.Of(options), Options.Create(new GroundingOptions()), TimeProvider.System,
            NullLogger<MeaningOrder>.Instance);

    private static async Task<string[]> FindAsync(RelatedWorks related, string question = "What else?") =>
    [
        .. (await related.FindAsync(
            Moon, new ChatQuestion(question, []), TestContext.Current.CancellationToken)).Select(work => work.Id),
    ];

    /// <summary>Vectors that point where a text's first letter says.</summary>
    private sealed class WordModel : IEmbeddingGenerator<string, Embedding<float>>
    {
        public List<string[]> Asked { get; } = [];

        public bool Fails { get; init; }

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default)
        {
            if (Fails) throw new ModelException("scripted", "embed", ModelFailure.Unavailable);
            Asked.Add([.. values]);
            return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(
                Asked[^1].Select(text => new Embedding<float>(new[] { text[0], 100f - (text[0] * 0.7f) }))));
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
