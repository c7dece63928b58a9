namespace MuseumGuide.Demo;

/// <summary>How far the drawing of the demo has come.</summary>
/// <param name="Done">Pictures written so far.</param>
/// <param name="Total">Pictures to write in all.</param>
/// <param name="Title">The picture that was written last.</param>
public sealed record DemoProgress(int Done, int Total, string Title);
