namespace MuseumGuide.Evaluation.Chat;

/// <summary>Whether a question is to be declined.</summary>
public enum DeclineLabel
{
    /// <summary>It has an answer.</summary>
    No,

    /// <summary>It has none that the guide may give.</summary>
    Yes,

    /// <summary>To decline is as good as to answer rightly.</summary>
    Either,
}
