using MuseumGuide.Demo.Photographs;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo;

/// <summary>A sample visitor's photo of the demo gallery.</summary>
public sealed record DemoPhoto
{
    /// <summary>The file's name in the folder of sample photos.</summary>
    public required string File { get; init; }

    /// <summary>What is seen and how it was taken, one sentence; serves as alternative text.</summary>
    public required string Caption { get; init; }

    /// <summary>The works in view, left to right; none when the photo shows nothing of the collection.</summary>
    public required IReadOnlyList<string> ExpectedIds { get; init; }

    /// <summary>What the photo is a sample of: <c>demo_one</c>, <c>demo_two</c> or <c>demo_absent</c>.</summary>
    public string Set => ExpectedIds.Count switch { 0 => "demo_absent", 1 => "demo_one", _ => "demo_two" };

    public required VisitorView View { get; init; }

    /// <summary>Hangs the works, given their pictures by id.</summary>
    public required Func<Func<string, RgbImage>, IReadOnlyList<HungWork>> Hang { get; init; }

    /// <summary>Takes the photo.</summary>
    /// <param name="picture">Gives the picture of a work of the gallery by its id.</param>
    public VisitorShot Shoot(Func<string, RgbImage> picture) => View.Photograph(Hang(picture));
}
