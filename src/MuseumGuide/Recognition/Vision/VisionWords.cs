using MuseumGuide.Models;

namespace MuseumGuide.Recognition.Vision;

/// <summary>What visitors are told about the picture model, in words that can be spoken.</summary>
internal static class VisionWords
{
    /// <summary>Why there is no description.</summary>
    public static RecognitionWarning For(ModelFailure failure) => failure switch
    {
        ModelFailure.BudgetSpent => new(
            RecognitionWarningKind.ModelBudgetSpent,
            "The picture model has answered as much as it may for now, so this work is not described."),
        ModelFailure.Busy => new(
            RecognitionWarningKind.ModelBusy,
            "The picture model is asked by many visitors at this moment, so this work is not described."),
        _ => new(
            RecognitionWarningKind.ModelSilent,
            "The picture model is not answering, so this work is not described."),
    };

    /// <summary>The model names a work of the collection, and the museum's picture says otherwise.</summary>
    public static RecognitionWarning Contradiction(string title) => new(
        RecognitionWarningKind.ModelContradicted,
        $"The picture model suggests “{title}”, which this museum has, but your photo does not agree with the museum's "
        + "picture of it.",
        title);
}
