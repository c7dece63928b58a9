using System.Globalization;
using Microsoft.Extensions.Localization;
using MuseumGuide.Catalog;
using MuseumGuide.Host.Endpoints.Answers;
using MuseumGuide.Host.Serving;
using MuseumGuide.Host.Visits;
using MuseumGuide.Host.Wording;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;

namespace MuseumGuide.Host.Pages.Found;

/// <summary>Says an answer in the visitor's language.</summary>
internal sealed class AnswerPhrases(
    IStringLocalizer<AnswerWords> words, IStringLocalizer<AdviceWords> advice, IStringLocalizer<ShellWords> shell,
    Visit visit)
{
    /// <summary>The answer in a few words, for the heading where no work's title is one.</summary>
    public string Heading(PhotoAnswer answer) => answer.Outcome switch
    {
        Outcome.Recognized when answer.Matches is [var only] => Title(only.Entry.Artwork),
        Outcome.Recognized => answer.Matches.Count == 2
            ? words["InViewTwo"]
            : words["InViewMany", answer.Matches.Count],
        Outcome.Ambiguous => Contenders(answer).Count switch
        {
            1 => words["SimilarOne"],
            2 => words["SimilarTwo"],
            var count => words["SimilarMany", count],
        },
        Outcome.Unusable when answer.Defect is { } defect => Wrong(defect),
        _ => words["NotHere"],
    };

    /// <summary>The answer as it is said at once, so that nobody need read on to know it.</summary>
    public string Announcement(PhotoAnswer answer) => answer.Outcome switch
    {
        Outcome.Recognized when answer.Matches is [var only] => $"{Name(only.Entry.Artwork)}.",
        Outcome.Recognized => $"{Heading(answer)} {Sights(answer.Matches)} {words["Which"].Value}",
        Outcome.Unusable when answer.Defect is { } defect => $"{Wrong(defect)} {ToDo(defect)}",
        _ => Heading(answer),
    };

    /// <summary>A work by its title and its maker.</summary>
    public string Name(Artwork work) =>
        work.Artist is { } artist ? words["TitleBy", Title(work), artist] : Title(work);

    /// <summary>Where a work is among several, from left to right.</summary>
    public string Place(int index, int count) => (index, count - 1 - index) switch
    {
        (0, _) => words["Left"],
        (_, 0) => words["Right"],
        (1, 1) => words["Middle"],
        _ => words["FromLeft", index + 1],
    };

    /// <summary>What is wrong with a photo.</summary>
    public string Wrong(PhotoDefect defect) => advice[$"{defect}"];

    /// <summary>What to do about it.</summary>
    public string ToDo(PhotoDefect defect) => advice[$"{defect}Do"];

    /// <summary>What could be better about a photo that was judged all the same.</summary>
    public string Gently(PhotoDefect defect) => advice[$"{defect}Gently"];

    /// <summary>Why a work was named.</summary>
    /// <param name="isPlaced">Whether it is known where in the photo the work is.</param>
    public string Grounds(Evidence evidence, bool isPlaced) => evidence switch
    {
        { Tier: Tier.Hash } => words["EvidenceIdentical"],
        { Inliers: > 0 and var points } => words["EvidencePoints", points],
        // A place without points is what light and dark in the frame tell.
        _ => isPlaced ? words["EvidenceLayout"] : words["EvidenceAlike"],
    };

    /// <summary>How sure the guide is of a work, never rounded up to a certainty that nobody has.</summary>
    public string Certainty(double confidence) => words[
        "Certainty", Level(AnswerMapping.ConfidenceLevel(confidence)),
        Math.Min(99, Math.Floor(confidence * 100)).ToString(CultureInfo.CurrentCulture)];

    /// <summary>The word for a level of the contract: high, medium or low.</summary>
    public string Level(string level) => level switch
    {
        "high" => words["High"],
        "medium" => words["Medium"],
        _ => words["Low"],
    };

    /// <summary>What the visitor should know besides.</summary>
    public LocalText Warning(RecognitionWarning warning) => warning.Kind switch
    {
        RecognitionWarningKind.ModelSilent => new(words["WarningSilent"], null),
        RecognitionWarningKind.ModelBusy => new(words["WarningBusy"], null),
        RecognitionWarningKind.ModelBudgetSpent => new(words["WarningBudget"], null),
        RecognitionWarningKind.ModelContradicted when warning.Title is { } title =>
            new(words["WarningContradicted", title], null),
        RecognitionWarningKind.SearchLimited => new(words["WarningSearch"], null),
        _ => new(warning.Text, "en"),
    };

    /// <summary>The candidates that a choice is offered among: those that something speaks for.</summary>
    public static IReadOnlyList<NamedCandidate> Contenders(PhotoAnswer answer)
    {
        NamedCandidate[] real = [.. answer.Candidates.Where(c => c.Candidate.Similarity > 0.5)];
        return real.Length > 0 ? real : answer.Candidates;
    }

    private string Title(Artwork work) => visit.Read(work).Title ?? shell["Untitled"];

    private string Sights(IReadOnlyList<NamedMatch> matches)
    {
        if (matches is [var left, var right])
            return words["OnTheLeftAndRight", Name(left.Entry.Artwork), Name(right.Entry.Artwork)];
        var sights = matches.Select((m, i) =>
            words["At", Place(i, matches.Count), Name(m.Entry.Artwork)].Value);
        return string.Join(words["ListSeparator"], sights) + ".";
    }
}
