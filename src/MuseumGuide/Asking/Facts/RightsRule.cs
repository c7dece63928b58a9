using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Facts;

/// <summary>Who may use the picture.</summary>
internal sealed partial class RightsRule : FactRule
{
    protected override IReadOnlySet<string> Vocabulary { get; } = Vocabularies.Stems("""
        right rights copyright copyrighted license licence licensed public domain reuse reproduce reproduction download
        share copy free freely permission allow allowed protect protected publish use photo photograph status hold own
        website blog book post online internet print instagram facebook social media school project postcard shirt phone
        class presentation essay thesis homework commercial commercially sell magazine article newsletter page poster card
        need ask legal legally owner belong restrict restriction usage paper picture image under terms wallpaper
        """);

    protected override bool Asks(Inquiry inquiry) => Rights().IsMatch(inquiry.Question.Plain);

    protected override Leeway LeewayOf(Inquiry inquiry) => Leeway.Any;

    protected override Fact? Find(Inquiry inquiry) => inquiry.Knowledge.Find("rights") is { } rights
        ? new Fact(rights, $"The rights to the picture are recorded as {Phrases.Quote(rights.Value)}.")
        : null;

    protected override string Missing(Inquiry inquiry) => "The record says nothing about rights.";

    [GeneratedRegex(
        @" (copyright|copyrighted|rights|licen[sc]e|licensed|public domain|reuse|reproduce|reproduced|reproduction|cc0|"
        + @"creative commons|copyrights|free to (use|copy|share|download|print)) | (can|may|could|am|are) (i|we|anyone|anybody|"
        + @"people|you) (\w+ ){0,3}(publish|download|reproduce|reuse|copy|post|share|print) |"
        + @" (can|may|could|am|are) (i|we|anyone|anybody|people) .*(sell|use|put|make|turn|allowed) .*(postcards?|posters?|"
        + @"shirts?|mugs?|copies|prints|online|website|blog|internet|book|magazine|newsletter|facebook|instagram|"
        + @"presentation|thesis|homework|wallpaper) |"
        + @" (use|download|share|copy|publish) (this|the|it|its|a)( \w+)? (image|picture|photo|reproduction) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rights();
}
