using System.Text.Json;
using System.Text.Json.Serialization;

namespace MuseumGuide.Evaluation.Chat;

/// <summary>All figures of one chat evaluation.</summary>
/// <param name="Splits">Each split of each set apart, tuning first, those that were asked.</param>
/// <param name="Mistakes">In the order asked; null when they are not to be shown.</param>
public sealed record ChatReport(IReadOnlyList<SplitFigures> Splits, IReadOnlyList<ChatMistake>? Mistakes)
{
    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        WriteIndented = true,
    };

    /// <summary>Sums up an evaluation; pure.</summary>
    /// <param name="showsMistakes">Whether the questions that went wrong may be read, held ones too.</param>
    public static ChatReport Of(IReadOnlyCollection<GradedAnswer> answers, bool showsMistakes)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var splits = answers
            .GroupBy(answer => (answer.Question.Set, answer.Question.Split))
            .OrderBy(split => split.Key.Set, StringComparer.Ordinal).ThenBy(split => split.Key.Split)
            .Select(split => new SplitFigures(
                split.Key.Set, split.Key.Split,
                [
                    .. split.GroupBy(answer => answer.Question.Kind).OrderBy(kind => kind.Key)
                        .Select(kind => ChatFigures.Of(kind.Key, [.. kind])),
                ],
                ChatFigures.Of(null, [.. split])));
        return new ChatReport(
            [.. splits], showsMistakes ? [.. answers.Select(ChatMistake.Of).OfType<ChatMistake>()] : null);
    }

    /// <summary>Writes the report as indented JSON with snake_case names.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, JsonOptions);
}
