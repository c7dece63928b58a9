namespace MuseumGuide.Learning;

/// <summary>A leaf parted in two.</summary>
/// <param name="Bin">The last bin of the feature that goes left.</param>
/// <param name="Gain">By how much the penalized loss falls, twice over; above 0.</param>
internal readonly record struct Split(int Feature, int Bin, double Gain, BinSums Left, BinSums Right);
