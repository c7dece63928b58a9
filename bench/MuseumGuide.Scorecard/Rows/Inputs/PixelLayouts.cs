using MuseumGuide.Demo;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;
using MuseumGuide.Tests.Photos.Hostile;

namespace MuseumGuide.Scorecard.Rows.Inputs;

/// <summary>B5: one picture in many forms.</summary>
internal sealed class PixelLayouts : IRow
{
    public RowFacts Facts { get; } = new(
        "B5", "A picture in EXIF orientations 1 to 8, 16 bits, gray, palette, opacity, CMYK, progressive, 12 bits",
        "the same work for all that are read; else 415 or 422");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var server = await stage.StartAsync(stage.Gallery, cancellationToken, ("ENABLE_CACHE", "false"));
        var work = DemoGallery.Works.Single(work => work.Id == stage.Photos.OneId);
        var forms = await PixelForms.OfAsync(work.Paint(), cancellationToken);
        var problems = new List<string>();
        foreach (var (name, file) in forms)
        {
            var answer = await server.Client.IdentifyAsync(file, cancellationToken);
            if (Visitor.WorksOf(answer) != work.Id) problems.Add($"{name}: {answer} {Visitor.WorksOf(answer)}");
        }

        var deep = await server.Client.IdentifyAsync(
            new TinyJpeg { Frame = 0xC1, Precision = 12 }.Build(), cancellationToken);
        return new Finding()
            .None("forms with another answer", problems)
            .That("12 bits 415 or 422", deep.Status is 415 or 422, deep.ToString())
            .Note(forms.Any(form => form.Name.EndsWith("progressive", StringComparison.Ordinal))
                ? "progressive too" : "progressive left out, for neither jpegtran nor OpenCV is here")
            .Under($"{forms.Count + 1} forms");
    }
}
