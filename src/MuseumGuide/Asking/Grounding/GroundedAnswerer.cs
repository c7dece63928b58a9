using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using MuseumGuide.Catalog;
using MuseumGuide.Models;
using MuseumGuide.Spending;

namespace MuseumGuide.Asking.Grounding;

/// <summary>Answers with a model's words, held to what the museum knows.</summary>
public sealed class GroundedAnswerer(
    [FromKeyedServices(ModelRole.Chat)] IChatClient client, PassageGatherer gatherer, PaidBudget budget)
{
    private const int MostTokens = 400;
    private const string Operation = "answer a question";
    private const string General = "From general knowledge, not from the museum:";
    private const string FromRecord = "From the museum:";

    private readonly string _systemName = client.GetService<ChatClientMetadata>()?.ProviderName ?? "model";

    /// <summary>Answers a question about a work, sentence by sentence.</summary>
    /// <param name="suggestions">Questions to offer with the answer.</param>
    /// <exception cref="ModelException">The model gave no usable answer; whatever was told before stands.</exception>
    /// <exception cref="CatalogException">The store could not be reached, or refused.</exception>
    public async IAsyncEnumerable<ChatEvent> AnswerAsync(
        CatalogEntry work, ChatQuestion question, IReadOnlyList<string> suggestions,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var passages = await gatherer.GatherAsync(work, question, cancellationToken);
        var told = new ToldAnswer(new AnswerGuard(passages, question));
        await foreach (var sentence in AskAsync(question, passages, told, cancellationToken))
        {
            if (told.Take(sentence) is { } text) yield return new ChatEvent.Delta(text);
        }

        if (told.IsEmpty) throw new ModelException(_systemName, Operation, ModelFailure.Malformed);
        yield return new ChatEvent.Answered(new ChatAnswer(
            told.Text, told.IsDecline, told.Sources, suggestions, _systemName));
    }

    private async IAsyncEnumerable<CitedSentence> AskAsync(
        ChatQuestion question, IReadOnlyList<Passage> passages, ToldAnswer told,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await budget.SpendRequestAsync(question.Client, _systemName, Operation, cancellationToken);
        var messages = ChatPrompt.Build(question, passages);
        var reader = new CitationReader();
        UsageDetails? usage = null;
        try
        {
            var updates = client.GetStreamingResponseAsync(
                messages, new ChatOptions { MaxOutputTokens = MostTokens, Temperature = 0.2f }, cancellationToken);
            await foreach (var update in updates)
            {
                told.ModelId = update.ModelId ?? told.ModelId;
                usage = update.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? usage;
                foreach (var sentence in reader.Read(update.Text)) yield return sentence;
            }

            foreach (var sentence in reader.End()) yield return sentence;
        }
        finally
        {
            // Also where the visitor left or the stream broke: what was generated is paid for.
            await budget.AddTokensAsync(
                question.Client, ModelReply.TokensOf(usage, messages.Sum(m => m.Text.Length) + reader.Letters));
        }
    }

    /// <summary>The part of an answer that was let through.</summary>
    private sealed class ToldAnswer(AnswerGuard guard)
    {
        private readonly List<string> _sentences = [];
        private readonly List<AnswerSource> _sources = [];
        private bool _isGeneral;

        public string ModelId { get; set; } = "model";

        public bool IsEmpty => _sentences.Count == 0;

        public bool IsDecline { get; private set; }

        public string Text => string.Join(' ', _sentences);

        public IReadOnlyList<AnswerSource> Sources => [.. _sources.DistinctBy(s => (s.Reference, s.Quote))];

        /// <returns>What to tell of a sentence; null where it is not let through.</returns>
        public string? Take(CitedSentence sentence)
        {
            if (guard.Judge(sentence, ModelId) is not { } sources) return null;
            var isGeneral = sources.Any(source => source.Kind == SourceKind.General);
            var text = (isGeneral, _isGeneral) switch
            {
                (true, false) => $"{General} {sentence.Text}",
                (false, true) => $"{FromRecord} {sentence.Text}",
                _ => sentence.Text,
            };
            _isGeneral = isGeneral;
            IsDecline |= sentence.IsDecline;
            _sources.AddRange(sources);
            _sentences.Add(text);
            return text;
        }
    }
}
