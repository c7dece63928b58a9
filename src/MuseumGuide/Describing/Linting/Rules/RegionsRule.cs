using MuseumGuide.Catalog;
using MuseumGuide.Describing.Exploring;

namespace MuseumGuide.Describing.Linting.Rules;

/// <summary>Every region of a picture that the museum wrote can be used.</summary>
internal sealed class RegionsRule : ILintRule
{
    public string Name => "regions";

    public IEnumerable<LintFinding> Check(LintText text)
    {
        if (!TextColumns.IsRegionsOfAnyLanguage(text.Field)) return [];
        return CuratedRegions.Read(text.Work.OtherFields[text.Field]).Faults.Select(fault => new LintFinding(
            Name, LintSeverity.Warning, text.Field, "", fault,
            "Write a JSON array of name, box (left, top, width, height from 0 to 1) and text; what is not is left out."));
    }
}
