namespace MuseumGuide.Recognition;

/// <summary>What a visitor is told besides the answer.</summary>
public enum RecognitionWarningKind
{
    /// <summary>The picture model does not answer, so there is no description.</summary>
    ModelSilent,

    /// <summary>Too many questions to the picture model are open, so there is no description.</summary>
    ModelBusy,

    /// <summary>The budget for the picture model is spent, so there is no description.</summary>
    ModelBudgetSpent,

    /// <summary>The picture model names a work of the collection that the photo does not agree with.</summary>
    ModelContradicted,

    /// <summary>A part of the search did not answer, so a work may be missed.</summary>
    SearchLimited,
}
