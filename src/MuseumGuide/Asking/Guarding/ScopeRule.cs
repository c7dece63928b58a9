using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Guarding;

/// <summary>Turns away what is no question about a work: the house, the guide itself, tasks, small talk, opinions.
/// </summary>
internal sealed class ScopeRule : IAnswerRule
{
    /// <summary>What attempts to steer the guide are told.</summary>
    public const string Steering = "I only answer questions about the works of this collection.";

    private const double MostlyKnown = 0.5;

    private static readonly (Topic Topic, string Sentence)[] Refusals =
    [
        (Topic.Steering, Steering),
        (Topic.Task, "That is not something I do; I tell about the works of this collection."),
        (Topic.Persons, "I know nothing about visitors or staff, only about the works of this collection."),
        (Topic.House, "I know only the works; please ask the museum's staff about that."),
        (Topic.Self, "I am this museum's guide, and I know only the works of this collection."),
        (Topic.World, "I know only the works of this collection."),
        (Topic.Smalltalk, "I am glad to tell about the works of this collection; just ask."),
        (Topic.Opinion, "I have no opinion on that; I can tell what the museum has recorded."),
        (Topic.Price, "The record says nothing about what it is worth."),
    ];

    // Opinions and prices may be told of in a text; nothing else of this is.
    private static readonly Topic[] Told = [Topic.Opinion, Topic.Price];
    private static readonly Topic[] All = [.. Refusals.Select(refusal => refusal.Topic)];

    public ValueTask<Reply?> TryAnswerAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Judge(inquiry));

    private static Reply? Judge(Inquiry inquiry)
    {
        if (inquiry.RelevanceOf(All) != Relevance.Asked) return null;
        var topic = inquiry.LikeliestOf(All);
        var sentence = Refusals.First(refusal => refusal.Topic == topic).Sentence;
        return Told.Contains(topic) || IsMostlyKnown(inquiry)
            ? new Reply.Instead(sentence, [])
            : new Reply.Declined(sentence);
    }

    // A question that speaks of what the record speaks of may be one about the work after all.
    private static bool IsMostlyKnown(Inquiry inquiry)
    {
        var asked = inquiry.Question.Content;
        return asked.Count > 0
            && asked.Count(word => inquiry.Knowledge.Vocabulary.Contains(word.Stem)) > MostlyKnown * asked.Count;
    }
}
