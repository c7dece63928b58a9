namespace MuseumGuide.Evaluation.Chat;

/// <summary>The figures of one group of questions.</summary>
public sealed record ChatFigures
{
    private const double Median = 0.5;
    private const double Most = 0.95;

    /// <summary>The kind of the questions; null for all kinds together.</summary>
    public required QuestionKind? Kind { get; init; }

    /// <summary>How many were asked.</summary>
    public required int Questions { get; init; }

    /// <summary>Share graded <see cref="AnswerGrade.Right"/>.</summary>
    public required WilsonShare Right { get; init; }

    /// <summary>Share graded <see cref="AnswerGrade.Wrong"/>.</summary>
    public required WilsonShare Wrong { get; init; }

    /// <summary>Share graded <see cref="AnswerGrade.DeclinedRightly"/>.</summary>
    public required WilsonShare DeclinedRightly { get; init; }

    /// <summary>Share graded <see cref="AnswerGrade.DeclinedWrongly"/>.</summary>
    public required WilsonShare DeclinedWrongly { get; init; }

    /// <summary>Of the questions that have an answer, those answered rightly.</summary>
    public required WilsonShare RightOfAnswerable { get; init; }

    /// <summary>Of the questions that have an answer, those declined with a sentence that holds it: what comes nearest
    /// is told without the claim that it is the answer.</summary>
    public required WilsonShare ToldThoughDeclined { get; init; }

    /// <summary>Of the questions that call for declining, those declined; where a right answer is as good, it
    /// counts too.</summary>
    public required WilsonShare DeclinedOfUnanswerable { get; init; }

    /// <summary>The median time of an answer, in milliseconds; null where none was asked.</summary>
    public required double? P50Ms { get; init; }

    /// <summary>The time that 95 % of the answers keep within, in milliseconds; null where none was asked.</summary>
    public required double? P95Ms { get; init; }

    internal static ChatFigures Of(QuestionKind? kind, IReadOnlyCollection<GradedAnswer> answers)
    {
        WilsonShare Share(AnswerGrade grade) => new(answers.Count(answer => answer.Grade == grade), answers.Count);

        var answerable = answers.Where(answer => answer.Question.IsAnswerable).ToArray();
        var unanswerable = answers.Where(answer => answer.Question.CallsForDeclining).ToArray();
        var times = answers.Select(answer => answer.Elapsed.TotalMilliseconds).Order().ToArray();
        return new ChatFigures
        {
            Kind = kind,
            Questions = answers.Count,
            Right = Share(AnswerGrade.Right),
            Wrong = Share(AnswerGrade.Wrong),
            DeclinedRightly = Share(AnswerGrade.DeclinedRightly),
            DeclinedWrongly = Share(AnswerGrade.DeclinedWrongly),
            RightOfAnswerable = new(
                answerable.Count(answer => answer.Grade == AnswerGrade.Right), answerable.Length),
            ToldThoughDeclined = new(
                answerable.Count(answer => answer.Grade == AnswerGrade.DeclinedWrongly && answer.IsTold),
                answerable.Length),
            DeclinedOfUnanswerable = new(
                unanswerable.Count(answer => answer.Grade is AnswerGrade.DeclinedRightly or AnswerGrade.Right),
                unanswerable.Length),
            P50Ms = times.Length == 0 ? null : Percentile.Of(times, Median),
            P95Ms = times.Length == 0 ? null : Percentile.Of(times, Most),
        };
    }
}
