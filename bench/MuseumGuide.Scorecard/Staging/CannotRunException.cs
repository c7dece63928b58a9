namespace MuseumGuide.Scorecard.Staging;

/// <summary>This machine lacks what a row needs; the message says what.</summary>
internal sealed class CannotRunException(string reason) : Exception(reason);
