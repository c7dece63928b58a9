namespace MuseumGuide.Recognition;

/// <summary>What a visitor should know besides the answer.</summary>
/// <param name="Kind">What happened, for those who say it in other words or another language.</param>
/// <param name="Text">The same in one plain English sentence that can be spoken.</param>
/// <param name="Title">The title of the work that it speaks of; null where it speaks of none.</param>
public sealed record RecognitionWarning(RecognitionWarningKind Kind, string Text, string? Title = null);
