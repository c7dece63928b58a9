using System.Text.RegularExpressions;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Where it hangs, and which number to key in.</summary>
internal sealed partial class RoomRule() : FactRule(Topic.Room, Topic.StopNumber)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Place, AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo, AnswerShape.Manner,
    };

    protected override bool IsOfWhole => true;

    // Whoever names another work and asks where it is wants to go there.
    protected override bool IsSure(Inquiry inquiry) =>
        inquiry.Knowledge.IsNamed && Whereabouts().IsMatch(inquiry.Question.Plain)
        && inquiry.Beyond(Topic.Room).All(word => inquiry.Knowledge.IsTold(word));

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

    [GeneratedRegex(" (where (is|are|can|could|do|would|should|will)|which way|which (room|gallery|hall|floor)) ",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Whereabouts();
}
