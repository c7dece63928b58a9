namespace MuseumGuide.Recognition.Hashing;

/// <summary>A reference image that a picture was compared with.</summary>
/// <param name="Slot">Its place in the index, from 0.</param>
/// <param name="MeanDistance">As <see cref="PictureHashes.MeanDistance"/>.</param>
public readonly record struct HashNeighbor(int Slot, double MeanDistance);
