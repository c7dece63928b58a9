using System.Text.RegularExpressions;
using MuseumGuide.Asking.Elsewhere;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;
using MuseumGuide.Catalog;

namespace MuseumGuide.Asking.Following;

/// <summary>Finds the work that a question is about.</summary>
internal sealed partial class Focus(TitleFinder titles)
{
    /// <returns>Another work of the collection that the question names, or goes on about; null for the one before the
    /// visitor.</returns>
    public async Task<CatalogEntry?> FindAsync(
        CatalogEntry present, string text, IReadOnlyList<ChatTurn> history, CancellationToken cancellationToken)
    {
        if (await titles.FindAsync(text, present, cancellationToken) is { } named) return named;
        var question = QuestionReader.Read(text);
        var plain = question.Plain;
        if (Stop().Match(plain) is { Success: true } stop)
            return await titles.FindStopAsync(stop.Groups["number"].Value, present, cancellationToken);
        if (question.Shape == AnswerShape.Place
            && await titles.FindByWordsAsync(Sought(question), present, cancellationToken) is { } sought) return sought;
        if (history.Count == 0 || !GoesOn().IsMatch(plain) || Here().IsMatch(plain)) return null;

        // What the visitor asked last, and what the guide said to it, if it spoke of one other work alone.
        foreach (var turn in history.TakeLast(2).Reverse())
        {
            if (await titles.FindAsync(turn.Text, present, cancellationToken) is { } spokenOf) return spokenOf;
        }

        return null;
    }

    // "Where is the kite?" is after the kite.
    private static Word[] Sought(QuestionReading question)
    {
        var asking = TopicModel.For(isMeaningKnown: false).Vocabulary;
        return [.. question.Content.Where(word => !asking.Explains(Topic.Room, word.Stem))];
    }

    [GeneratedRegex(@" (it|its|that|there|one|they|them|he|she|the (year|date|size|artist|medium|title|room|period)) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex GoesOn();

    [GeneratedRegex(
        @" (stop|number|no|nr|artwork|work) (number )?(?<number>\d+[a-z]?) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Stop();

    [GeneratedRegex(@" this( \w+)? (painting|picture|work|artwork|piece|one|object) | (this|here) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Here();
}
