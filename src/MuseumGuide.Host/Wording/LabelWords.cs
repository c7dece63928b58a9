namespace MuseumGuide.Host.Wording;

/// <summary>What a label says besides the museum’s record.</summary>
internal sealed class LabelWords;
