namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>What the answer that was just told rests on.</summary>
internal sealed record ChatSources(IReadOnlyList<SourceAnswer> Sources);
