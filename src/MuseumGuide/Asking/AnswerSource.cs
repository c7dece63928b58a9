namespace MuseumGuide.Asking;

/// <summary>One thing an answer rests on.</summary>
/// <param name="Reference">Where it is found: <c>{artwork id}/{field}</c>, such as <c>demo-101/medium</c>; for what is
/// seen the measure's name, for general knowledge the model's id.</param>
/// <param name="Quote">The words themselves, as recorded.</param>
public sealed record AnswerSource(SourceKind Kind, string Reference, string Quote);
