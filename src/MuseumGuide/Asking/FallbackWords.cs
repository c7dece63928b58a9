using MuseumGuide.Models;

namespace MuseumGuide.Asking;

/// <summary>What visitors hear when a model does not answer and the guide does.</summary>
internal static class FallbackWords
{
    /// <param name="isRecorded">Whether the guide answers from the museum's record; else from what a picture model
    /// saw.</param>
    public static string For(ModelFailure failure, bool isRecorded)
    {
        var why = failure == ModelFailure.BudgetSpent
            ? "The online guide has answered as much as it may for now."
            : "The online guide is not answering.";
        return isRecorded ? $"{why} Here is what the museum's own record says." : why;
    }
}
