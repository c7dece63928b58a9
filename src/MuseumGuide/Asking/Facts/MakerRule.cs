using MuseumGuide.Asking.Reading;
using MuseumGuide.Asking.Topics;

namespace MuseumGuide.Asking.Facts;

/// <summary>Who made it.</summary>
internal sealed class MakerRule() : FactRule(Topic.Maker)
{
    protected override IReadOnlySet<AnswerShape> Shapes { get; } = new HashSet<AnswerShape>
    {
        AnswerShape.Person, AnswerShape.Thing, AnswerShape.Fragment, AnswerShape.YesOrNo,
    };

    protected override Fact? Find(Inquiry inquiry)
    {
        if (inquiry.Knowledge.Find("artist") is not { } artist) return null;
        return new Fact(artist, Phrases.IsUnknownMaker(artist.Value)
            ? $"The maker is not known: the record says {Phrases.Quote(artist.Value)}."
            : $"The record names {artist.Value.TrimEnd('.')} as the maker.");
    }

    protected override string Missing(Inquiry inquiry) => "The record does not name the maker.";
}
