using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MuseumGuide.Catalog;
using MuseumGuide.Demo.Photographs;
using MuseumGuide.Describing.Linting;
using MuseumGuide.Models;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Vision;
using MuseumGuide.Spending;
using MuseumGuide.Tests.Models;
using MuseumGuide.Tests.Recognition.Retrieval;
using MuseumGuide.Tests.Spending;

namespace MuseumGuide.Tests.Recognition.Vision;

public sealed class VisionTierTests(IndexedGallery gallery) : IClassFixture<IndexedGallery>
{
    private const string Seen = """{"sentences":["A lighthouse stands on a rock.","The sky is gray above it."]}""";

    private static readonly VisitorView Plain = new() { Width = 880, Height = 660 };

    private static readonly Artwork First = new() { Id = "0", Title = "The Gray Tower", Artist = "Ada Quill" };

    [Fact]
    public async Task JudgeAsync_describes_what_the_collection_does_not_hold()
    {
        var model = new ScriptedChatClient(Answer("Claude Fern", "Evening Light"));

        var described = Described(await JudgeAsync(model, Stranger, new ListedSearch()));

        Assert.Equal("A lighthouse stands on a rock. The sky is gray above it.", described.View.Description);
        Assert.Equal(
            new SuggestedMetadata("Claude Fern", "Evening Light", "1890", "Unknown", "medium"),
            described.View.Metadata);
    }

    [Fact]
    public async Task JudgeAsync_asks_both_questions_with_a_small_new_picture_and_a_schema()
    {
        var model = new ScriptedChatClient(Answer("Unknown", "Unknown"));

        await JudgeAsync(model, Stranger, new ListedSearch());

        Assert.Equal(2, model.Asked.Count);
        Assert.All(model.Options, options => Assert.IsType<ChatResponseFormatJson>(options!.ResponseFormat));
        var sent = Assert.Single(model.Asked[0].SelectMany(message => message.Contents).OfType<DataContent>());
        Assert.Equal("image/jpeg", sent.MediaType);
        Assert.True(sent.Data.Length < 200_000);
        // No application segment but JFIF: nothing of the camera's.
        Assert.Equal(-1, sent.Data.Span.IndexOf("Exif"u8));
    }

    [Fact]
    public async Task JudgeAsync_recognizes_the_claimed_work_when_geometry_proves_it()
    {
        var shot = IndexedGallery.Photograph(gallery.Pictures[0], Plain).Picture;
        var model = new ScriptedChatClient(Answer("ada quill", "Gray tower"));

        var verdict = await JudgeAsync(model, shot, new ListedSearch(First));

        var settled = Assert.IsType<TierVerdict.Settled>(verdict);
        var match = Assert.Single(Assert.IsType<Identification.Recognized>(settled.Identification).Matches);
        Assert.Equal("0", match.ArtworkId);
        Assert.Equal(Tier.Retrieval, match.Evidence.Tier);
    }

    [Fact]
    public async Task JudgeAsync_warns_when_the_claimed_work_is_not_in_the_photo()
    {
        var model = new ScriptedChatClient(Answer("Ada Quill", "The Gray Tower"));

        var verdict = await JudgeAsync(model, Stranger, new ListedSearch(First));

        Described(verdict);
        var warning = Assert.Single(((TierVerdict.Settled)verdict).Warnings);
        Assert.Equal((RecognitionWarningKind.ModelContradicted, "The Gray Tower"), (warning.Kind, warning.Title));
        Assert.Contains("The Gray Tower", warning.Text);
    }

    [Fact]
    public async Task JudgeAsync_takes_no_work_of_another_artist_for_the_claimed_one()
    {
        var model = new ScriptedChatClient(Answer("Ben Reed", "The Gray Tower"));

        var verdict = await JudgeAsync(model, Stranger, new ListedSearch(First));

        Described(verdict);
        Assert.Empty(((TierVerdict.Settled)verdict).Warnings);
    }

    [Theory]
    [InlineData("I am sorry.")]
    [InlineData("""{"sentences":[]}""")]
    [InlineData("""{"sentences":["<b>"]}""")]
    [InlineData("null")]
    public async Task JudgeAsync_leaves_the_photo_open_and_says_so_when_the_answer_is_of_no_use(string answer)
    {
        var model = new ScriptedChatClient((_, _) => answer);

        var query = Undecided(await JudgeAsync(model, Stranger, new ListedSearch()));

        Assert.True(query.IsDegraded);
        Assert.Equal(RecognitionWarningKind.ModelSilent, Assert.Single(query.Warnings).Kind);
    }

    [Fact]
    public async Task JudgeAsync_refuses_an_answer_that_repeats_its_instructions()
    {
        var model = new ScriptedChatClient((messages, _) =>
            $$"""{"sentences":["{{messages[0].Text.ReplaceLineEndings(" ")[..120]}}"]}""");

        Assert.True(Undecided(await JudgeAsync(model, Stranger, new ListedSearch())).IsDegraded);
    }

    [Fact]
    public async Task JudgeAsync_asks_once_more_for_sentences_that_break_the_rules_and_drops_what_breaks_them_again()
    {
        const string Spoiled = """
            {"sentences":["A lighthouse stands on a rock.","We see a beautiful sky.","You see the sea."]}
            """;
        var model = new ScriptedChatClient((messages, _) =>
            messages[0].Text.Contains("catalog data", StringComparison.Ordinal) ? "?" : Spoiled);

        var described = Described(await JudgeAsync(model, Stranger, new ListedSearch()));

        Assert.Equal(["A lighthouse stands on a rock."], described.View.Sentences);
        Assert.Equal(3, model.Asked.Count);
        Assert.Contains(model.Asked, messages => messages[^1].Text.Contains("beautiful", StringComparison.Ordinal));
    }

    [Fact]
    public async Task JudgeAsync_describes_without_a_name_when_only_the_attribution_fails()
    {
        var model = new ScriptedChatClient((messages, _) =>
            messages[0].Text.Contains("catalog data", StringComparison.Ordinal) ? "?" : Seen);

        var described = Described(await JudgeAsync(model, Stranger, new ListedSearch()));

        Assert.Equal("Unknown", described.View.Metadata.Artist);
    }

    [Fact]
    public async Task JudgeAsync_asks_nobody_when_the_budget_is_spent()
    {
        var model = new ScriptedChatClient(Answer("Unknown", "Unknown"));
        var budget = Budgets.Of(new BudgetOptions { RequestsPerClientPerDay = 0 });

        var query = Undecided(await JudgeAsync(model, Stranger, new ListedSearch(), budget));

        Assert.True(query.IsDegraded);
        Assert.Empty(model.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task JudgeAsync_asks_nobody_about_a_spoiled_photo_or_while_measuring(bool isSpoiled)
    {
        var model = new ScriptedChatClient(Answer("Unknown", "Unknown"));
        var query = IndexedGallery.QueryFor(Stranger, gallery.Index);
        query = isSpoiled
            ? query with { Defect = PhotoDefect.TooDark }
            : query with { ExcludedArtworkIds = new HashSet<string> { "1" } };

        var verdict = await JudgeAsync(model, query, new ListedSearch(), Budgets.Of());

        Assert.False(Undecided(verdict).IsDegraded);
        Assert.Empty(model.Asked);
    }

    [Fact]
    public async Task JudgeAsync_asks_nobody_when_the_photo_has_taken_its_time_already()
    {
        var model = new ScriptedChatClient(Answer("Ada Quill", "Gray Tower"));
        var late = IndexedGallery.QueryFor(Stranger, gallery.Index) with
        {
            StartedAt = Stopwatch.GetTimestamp() - (25 * Stopwatch.Frequency),
        };

        var verdict = await JudgeAsync(model, late, new ListedSearch(First), Budgets.Of());

        Assert.Empty(model.Asked);
        var query = Assert.IsType<TierVerdict.Undecided>(verdict).Query;
        Assert.True(query.IsDegraded);
        Assert.Equal(VisionWords.For(ModelFailure.TimedOut), Assert.Single(query.Warnings));
    }

    private RgbImage Stranger => IndexedGallery.Photograph(gallery.Stranger, Plain).Picture;

    private static Func<IReadOnlyList<ChatMessage>, ChatOptions?, string> Answer(string artist, string title) =>
        (messages, _) => messages[0].Text.Contains("catalog data", StringComparison.Ordinal)
            ? $$"""{"artist":"{{artist}}","title":"{{title}}","year":"1890","period":" ","confidence":"medium"}"""
            : Seen;

    private static Identification.Described Described(TierVerdict verdict) =>
        Assert.IsType<Identification.Described>(Assert.IsType<TierVerdict.Settled>(verdict).Identification);

    private static RecognitionQuery Undecided(TierVerdict verdict) =>
        Assert.IsType<TierVerdict.Undecided>(verdict).Query;

    private Task<TierVerdict> JudgeAsync(
        ScriptedChatClient model, RgbImage photo, ListedSearch search, PaidBudget? budget = null) =>
        JudgeAsync(model, IndexedGallery.QueryFor(photo, gallery.Index), search, budget ?? Budgets.Of());

    private async Task<TierVerdict> JudgeAsync(
        ScriptedChatClient model, RecognitionQuery query, ListedSearch search, PaidBudget budget)
    {
        using var cache = gallery.CreateCache();
        var tier = new VisionTier(
            new PictureModel(
                model, budget, new DescriptionLinter(), Options.Create(new VisionOptions()), TimeProvider.System),
            new ClaimCheck(search, gallery.CreateTier(cache)),
            NullLogger<VisionTier>.Instance);
        return await tier.JudgeAsync(query, TestContext.Current.CancellationToken);
    }
}
