using System.Reflection;
using MuseumGuide.Asking;
using MuseumGuide.Host.Problems;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Tests.Wording;
using MuseumGuide.Host.Visits;
using MuseumGuide.Host.Wording;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Tests.Problems;

public sealed class ProblemPhrasesTests
{
    // Only programs can bring these about: no page sends recordings, parameters, conditions or the staff's key.
    private static readonly string[] ProgramsOnly =
    [
        "analysis_not_found", "answer_broken", "audio_missing", "audio_too_large", "audio_too_long",
        "audio_unreadable", "audio_unsupported", "choose_a_work", "headers_too_large", "nothing_to_ask_about",
        "precondition_failed", "range_not_satisfiable", "speech_unavailable", "transcription_unavailable",
        "unauthorized", "uri_too_long",
    ];

    public static TheoryData<string> Languages => [.. GuideLanguage.All.Select(language => language.Code)];

    private static IEnumerable<GuideProblem> All =>
    [
        .. typeof(GuideProblem).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (GuideProblem)property.GetValue(null)!),
        .. Enum.GetValues<PhotoRefusal>().Select(GuideProblem.For),
        .. Enum.GetValues<QuestionRefusal>().Select(GuideProblem.For),
        .. Enumerable.Range(400, 200).Select(GuideProblem.ForStatus),
        GuideProblem.Busy(TimeSpan.FromSeconds(1)), GuideProblem.NotReady(Obstacle.StillLoading),
    ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_problem_that_a_page_may_show_has_words(string code)
    {
        var words = new WordsSet(nameof(ProblemWords)).In(GuideLanguage.Find(code)!);

        var lacking = All.Select(problem => problem.Code).Distinct(StringComparer.Ordinal)
            .Except(ProgramsOnly, StringComparer.Ordinal)
            .Where(problem => !words.ContainsKey($"{problem}.title") || !words.ContainsKey($"{problem}.detail"))
            .ToList();

        Assert.Empty(lacking);
    }

    [Theory]
    [InlineData(40, "In 40 Sekunden geht es weiter.")]
    [InlineData(39.2, "In 40 Sekunden geht es weiter.")]
    [InlineData(1, "In 2 Sekunden geht es weiter.")]
    public void Detail_says_when_to_go_on(double seconds, string expected)
    {
        var problem = GuideProblem.ForStatus(429) with { RetryAfter = TimeSpan.FromSeconds(seconds) };

        var detail = Localized.In("de", words => new ProblemPhrases(words.Of<ProblemWords>()).Detail(problem));

        Assert.EndsWith(expected, detail.Text);
        Assert.Null(detail.Lang);
    }

    [Fact]
    public void Title_is_English_and_says_so_where_nobody_has_put_it_into_words()
    {
        var problem = new GuideProblem(418, "teapot", "Short and stout", "Here is my handle.");

        var phrases = Localized.In("de", words => new ProblemPhrases(words.Of<ProblemWords>()));

        Assert.Equal(new LocalText("Short and stout", "en"), phrases.Title(problem));
        Assert.Equal(new LocalText("Here is my handle.", "en"), phrases.Detail(problem));
    }
}
