namespace MuseumGuide.Evaluation;

/// <summary>Predictions of like confidence, taken together.</summary>
/// <param name="Low">Least confidence of the bin: its edge for bins of equal width, else the least in it.</param>
/// <param name="High">Greatest confidence of the bin, likewise.</param>
/// <param name="Count">Predictions in it, never 0.</param>
/// <param name="MeanConfidence">What was promised.</param>
/// <param name="ShareRight">What was kept.</param>
public sealed record ReliabilityBin(double Low, double High, int Count, double MeanConfidence, double ShareRight);
