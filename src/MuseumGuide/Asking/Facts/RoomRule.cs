using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Facts;

/// <summary>Where it hangs.</summary>
internal sealed partial class RoomRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Stems("""
        find hang locate located location display room gallery hall stop number stand museum building wall place keep
        exhibit now today type key press enter dial audio guide button floor level wing corner code punch handset tour
        track recording listen number show view visit go walk name headset position spot
        """);

    protected override bool Asks(Inquiry inquiry)
    {
        var (plain, shape) = (inquiry.Question.Plain, inquiry.Question.Shape);
        return KeyIn().IsMatch(plain) || shape switch
        {
            AnswerShape.Place => !Elsewhere().IsMatch(plain) || Findable().IsMatch(plain),
            AnswerShape.YesOrNo => OnView().IsMatch(plain),
            AnswerShape.Thing or AnswerShape.Fragment => Nouns().IsMatch(plain) && !Others().IsMatch(plain),
            _ => false,
        };
    }

    protected override Leeway LeewayOf(Inquiry inquiry) => KeyIn().IsMatch(inquiry.Question.Plain)
        ? Leeway.Any
        : Nouns().IsMatch(inquiry.Question.Plain) ? Leeway.Named : Leeway.Strict;

    protected override Fact? Find(Inquiry inquiry)
    {
        var (room, stop) = (inquiry.Knowledge.Find("room"), inquiry.Knowledge.Find("stop_number"));
        return (room, stop) switch
        {
            (not null, not null) => new Fact([room, stop], $"It is in {Name(room)}, at stop {stop.Value}."),
            (not null, null) => new Fact(room, $"It is in {Name(room)}."),
            (null, not null) => new Fact(stop, $"Its stop number is {stop.Value}."),
            _ => null,
        };
    }

    protected override string Missing(Inquiry inquiry) => "The record does not say where it hangs.";

    private static string Name(RecordField room) =>
        char.IsDigit(room.Value[0]) ? $"room {room.Value}" : room.Value.TrimEnd('.');

    [GeneratedRegex(@" (from|come|came|comes|originate|found|he|she|they|her|him|else|other|another) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @" (what|which) (stop |tour |audio )?(number|code) (is|do|does|should|must|can|has|to|for|am|on) | (number|code) "
        + @".*(type|key|press|enter|dial|punch|listen|audio|handset|guide) | stop number | audio guide | audio (number|code|"
        + @"stop|track|guide) | (type|key|press|enter|dial|punch) (in )?.*(number|code) | (what|which) (do|should|must) i "
        + @"(type|key|press|enter|dial|punch) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyIn();

    [GeneratedRegex(@" (room|gallery|hall|stop|location|floor|wing|(place|spot|position) in (the|this|your) (building|museum|"
        + @"house|gallery|collection)) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nouns();

    [GeneratedRegex(@" (can|could|may|might|would|will|do|should) (\w+ ){1,4}(be )?(found|find) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Findable();

    [GeneratedRegex(@" on (display|show|view) | (it|this|we|i|that)( \w+)? in (the )?(room|gallery|hall) | (is|was) (it|this|"
        + @"that)( at)? stop | (room|gallery|stop) (number )?\d+ ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnView();

    [GeneratedRegex(@" (else|other|another|more|which|works) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Others();
}
