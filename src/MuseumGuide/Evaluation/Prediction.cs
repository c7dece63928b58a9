namespace MuseumGuide.Evaluation;

/// <summary>A stated probability and what came of it.</summary>
/// <param name="Confidence">Probability of being right, 0 to 1.</param>
/// <param name="Right">Whether it was.</param>
public readonly record struct Prediction(double Confidence, bool Right);
