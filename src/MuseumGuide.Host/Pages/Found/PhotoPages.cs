using MuseumGuide.Host.Pages.Shell;
using MuseumGuide.Host.Pages.Work;
using MuseumGuide.Host.Serving;
using MuseumGuide.Photos;

namespace MuseumGuide.Host.Pages.Found;

/// <summary>The page that answers a photo.</summary>
internal sealed class PhotoPages(AnswerComposer composer, PhotoDecoder decoder, WorkPages works)
{
    private const int MostWorks = 10;
    private const int ShownSide = 640;

    /// <summary>Shows what the tiers found, and all about the work where it is just one.</summary>
    public async Task<IResult> ShowAsync(DeskReport report, HttpContext context, CancellationToken cancellationToken)
    {
        var answer = await composer.ComposeAsync(report, MostWorks, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return PageResult.Of<AnswerPage>(
            StatusCodes.Status200OK,
            (nameof(AnswerPage.Answer), answer),
            (nameof(AnswerPage.View), await PictureAsync(answer.Photo, cancellationToken)),
            (nameof(AnswerPage.Work), answer.Matches is [var only]
                ? await works.ViewAsync(only.Entry, null, [], null, cancellationToken)
                : null));
    }

    // The answer stands without the picture, so a busy decoder does not undo it.
    private async Task<PhotoView?> PictureAsync(AdmittedPhoto photo, CancellationToken cancellationToken)
    {
        if (await decoder.DecodeAsync(photo, ShownSide, cancellationToken)
            is not PhotoDecodeResult.Decoded(var picture))
            return null;
        return new PhotoView(
            Convert.ToBase64String(Thumbnail.Encode(picture)), picture.Width, picture.Height);
    }
}
