using System.Text;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition;

/// <summary>Builds what the pipeline and its tiers work on.</summary>
internal static class Recognitions
{
    public static AdmittedPhoto Photo(string content = "photo")
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        return new AdmittedPhoto(ContentHash.Of(bytes), new ImageHeader(ImageFormat.Png, 64, 64, 1), bytes);
    }

    public static RecognitionIndex Index(string version = "1") => new() { Version = version, ArtworkIds = [] };

    public static RecognitionIndexHolder Holder(RecognitionIndex index)
    {
        var holder = new RecognitionIndexHolder();
        holder.Swap(index);
        return holder;
    }

    public static Identification Recognized(string artworkId) => new Identification.Recognized(
        [new ArtworkMatch(artworkId, 0.99, null, new Evidence(Tier.Retrieval, 50, null, "Fifty points."))], []);

    public static Candidate Candidate(string artworkId) =>
        new(artworkId, 0.3, null, new Evidence(Tier.Retrieval, 4, null, "Four points."));
}
