using MuseumGuide.Models;

namespace MuseumGuide.Asking;

/// <summary>What visitors hear when a model does not answer and the guide does.</summary>
internal static class FallbackWords
{
    public static string For(ModelFailure failure) => failure switch
    {
        ModelFailure.BudgetSpent =>
            "The online guide has answered as much as it may for now. Here is what the museum's own record says.",
        _ => "The online guide is not answering. Here is what the museum's own record says.",
    };
}
