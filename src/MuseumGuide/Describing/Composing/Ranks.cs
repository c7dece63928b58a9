namespace MuseumGuide.Describing.Composing;

/// <summary>How soon each kind of sentence is told.</summary>
internal static class Ranks
{
    public const int Identity = 0;
    public const int Overview = 10;
    public const int Date = 12;
    public const int Medium = 14;
    public const int Size = 16;
    public const int Likeness = 18;
    public const int MoreOverview = 20;
    public const int FirstDetails = 30;
    public const int FirstContext = 32;
    public const int Colors = 34;

    /// <summary>From here on only a full description is sure to tell it; the museum's words before all else.</summary>
    public const int Curator = 40;

    public const int Model = 45;
    public const int Orientation = 50;
    public const int Record = 52;
    public const int Measured = 60;
}
