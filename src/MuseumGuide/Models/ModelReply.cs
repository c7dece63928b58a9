using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace MuseumGuide.Models;

/// <summary>Reads what a model answered, as something untrusted.</summary>
public static class ModelReply
{
    // As many running words of the instructions are no coincidence.
    private const int LeakWords = 8;

    /// <summary>Reads an answer that was asked for as JSON of one schema.</summary>
    /// <exception cref="ModelException">It is not that JSON, or repeats its instructions.</exception>
    public static T Parse<T>(
        ChatResponse response, JsonTypeInfo<T> type, string instructions, string systemName, string operation)
        where T : class
    {
        var text = response.Text;
        if (Repeats(text, instructions)) throw new ModelException(systemName, operation, ModelFailure.Malformed);
        try
        {
            return JsonSerializer.Deserialize(text, type)
                ?? throw new ModelException(systemName, operation, ModelFailure.Malformed);
        }
        catch (JsonException e)
        {
            throw new ModelException(systemName, operation, ModelFailure.Malformed, e);
        }
    }

    /// <summary>Whether a text repeats a run of the instructions that a model was given.</summary>
    public static bool Repeats(string text, string instructions)
    {
        var words = Prose.FoldedText.WordsOf(text);
        if (words.Count < LeakWords) return false;
        var told = ' ' + string.Join(' ', Prose.FoldedText.WordsOf(instructions)) + ' ';
        for (var i = 0; i + LeakWords <= words.Count; i++)
        {
            if (told.Contains(' ' + string.Join(' ', words.Skip(i).Take(LeakWords)) + ' ', StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The tokens that an answer cost; some four letters each where the provider does not tell.</summary>
    /// <param name="letters">Letters sent and received, for the estimate.</param>
    public static long TokensOf(UsageDetails? usage, long letters) =>
        usage?.TotalTokenCount ?? (usage is { InputTokenCount: { } sent, OutputTokenCount: { } got }
            ? sent + got
            : (letters + 3) / 4);

    /// <summary>Makes a model's text fit to show: one line, no control or invisible characters, no mark-up, at most so
    /// many characters.</summary>
    public static string Clean(string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var kept = string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : c)
            .Where(c => !char.IsControl(c) && c is not ('<' or '>' or '*' or '`' or '#')
                && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format));
        var line = string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line[..most].TrimEnd();
    }
}
