using System.Globalization;
using System.Text.Json;
using MuseumGuide.Evaluation.Chat;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary>Prints a chat evaluation for people.</summary>
internal static class ChatEvaluationTable
{
    public static void Write(ChatReport report, IAnsiConsole console)
    {
        console.Write(Figures(report));
        foreach (var split in report.Splits)
        {
            console.WriteLine(
                $"{split.Set}, {NameOf(split.Split)}: wrong {Interval(split.Overall.Wrong)} of all, right "
                + $"{Interval(split.Overall.RightOfAnswerable)} of the answerable and told though "
                + $"declined {Interval(split.Overall.ToldThoughDeclined)}, declined "
                + $"{Interval(split.Overall.DeclinedOfUnanswerable)} of those that call for it.");
        }

        console.WriteLine("In brackets: 95 % intervals after Wilson.");
        if (report.Mistakes is not null) console.Write(Mistakes(report.Mistakes));
    }

    private static Table Figures(ChatReport report)
    {
        var table = new Table().AddColumns(
            "Set", "Split", "Kind", "Questions", "Right", "Wrong", "Declined rightly", "Declined wrongly", "p50 ms", "p95 ms");
        foreach (var split in report.Splits)
        {
            foreach (var figures in split.Kinds.Append(split.Overall))
            {
                table.AddRow(
                    split.Set, NameOf(split.Split), figures.Kind is { } kind ? NameOf(kind) : "all",
                    figures.Questions.ToString(CultureInfo.InvariantCulture), Interval(figures.Right),
                    Interval(figures.Wrong), Interval(figures.DeclinedRightly), Interval(figures.DeclinedWrongly),
                    Time(figures.P50Ms), Time(figures.P95Ms));
            }
        }

        return table;
    }

    private static Table Mistakes(IReadOnlyList<ChatMistake> mistakes)
    {
        var table = new Table().AddColumns("Id", "Split", "Kind", "Work", "Question", "Answer", "What is amiss");
        foreach (var mistake in mistakes)
        {
            table.AddRow(
                new Text(mistake.Id), new Text(NameOf(mistake.Split)), new Text(NameOf(mistake.Kind)),
                new Text(mistake.ArtworkId), new Text(mistake.Question), new Text(mistake.Answer),
                new Text(mistake.Fault));
        }

        return table;
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string Interval(WilsonShare share) => share.Value is null
        ? "–"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{share.Count} = {share.Value:0.000} ({share.Low:0.000}–{share.High:0.000})");

    private static string Time(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";
}
