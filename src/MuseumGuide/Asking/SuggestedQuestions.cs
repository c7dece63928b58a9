using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Catalog;

namespace MuseumGuide.Asking;

/// <summary>Questions worth asking about a work, each of which the guide can answer.</summary>
public sealed partial class SuggestedQuestions
{
    private const int MaxSuggestions = 4;
    private const int MaxNames = 2;

    private readonly Responder _responder;

    internal SuggestedQuestions(Responder responder) => _responder = responder;

    /// <summary>Suggests questions about a work.</summary>
    /// <returns>At most four, those that the texts answer before those that the label answers; fewer where the record
    /// tells little.</returns>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public Task<IReadOnlyList<string>> SuggestAsync(CatalogEntry work, CancellationToken cancellationToken) =>
        SuggestAsync(work, null, cancellationToken);

    /// <summary>The same without what was asked already.</summary>
    internal async Task<IReadOnlyList<string>> SuggestAsync(
        CatalogEntry work, ChatQuestion? asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var known = asked is null
            ? []
            : asked.History.Where(turn => turn.IsVisitor).Select(turn => turn.Text).Append(asked.Text)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var suggestions = new List<string>(MaxSuggestions);
        var knowledge = WorkKnowledge.Of(work);
        foreach (var question in Candidates(knowledge).Where(question => !known.Contains(question)))
        {
            var reply = await _responder.AskRulesAsync(knowledge, question, [], cancellationToken);
            if (reply is not Reply.Answered) continue;
            suggestions.Add(question);
            if (suggestions.Count == MaxSuggestions) break;
        }

        return suggestions;
    }

    private static IEnumerable<string> Candidates(WorkKnowledge knowledge)
    {
        if (knowledge.Passages.Count > 0) yield return "What does it show?";
        foreach (var name in Names(knowledge).Take(MaxNames)) yield return $"Who is {name}?";
        foreach (var column in knowledge.Fields.Where(field => field.IsOther && !field.IsProse).Take(1))
            yield return $"What is the {Phrases.Header(column.Name)}?";
        if (knowledge.Work.Room is not null) yield return "What else is in this room?";
        yield return "What colors are in it?";
        yield return "How was it made?";
        yield return "How big is it?";
        yield return "Who made it?";
        yield return "When was it made?";
        yield return "How did it come to the museum?";
    }

    private static IEnumerable<string> Names(WorkKnowledge knowledge) => knowledge.Passages
        .Where(passage => passage.Field != "alt_text")
        .SelectMany(passage => FullName().Matches(passage.Text).Select(match => match.Value))
        .Where(name => name.Split(' ').All(part => !knowledge.ArtistStems.Contains(part)))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+){1,2}(?=,? (who|a|the|an|of|in|at|describes|shows|"
        + @"publishes|finds) )",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FullName();
}
