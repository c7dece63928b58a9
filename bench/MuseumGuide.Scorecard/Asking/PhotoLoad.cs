using MuseumGuide.Measuring.Serving;
using MuseumGuide.Measuring.Timing;

namespace MuseumGuide.Scorecard.Asking;

/// <summary>Photos sent at a fixed rate, and how they fared.</summary>
/// <param name="Total">From the moment each was due.</param>
/// <param name="Served">As the server says, from the last byte of the body.</param>
/// <param name="ProcessorTime">What the server took for one photo, over all cores.</param>
/// <param name="SenderShare">The sender's part of the processor time that it and the server took, in percent.</param>
internal sealed record PhotoLoad(
    IReadOnlyList<Reply> Replies, Sample Total, Sample Served, TimeSpan ProcessorTime, double SenderShare)
{
    /// <summary>How many were not answered with 200.</summary>
    public int Failures => Replies.Count(reply => !reply.IsAnswer);

    public static async Task<PhotoLoad> RunAsync(
        GuideServer server, IReadOnlyList<byte[]> photos, double perSecond, TimeSpan length,
        CancellationToken cancellationToken)
    {
        var (own, theirs) = (Environment.CpuUsage.TotalTime, server.ProcessorTime);
        var replies = await Load.OpenAsync(server.Client, photos, perSecond, length, cancellationToken);
        own = Environment.CpuUsage.TotalTime - own;
        theirs = server.ProcessorTime - theirs;
        return new PhotoLoad(
            replies, Sample.Of(replies.Select(reply => reply.Total)),
            Sample.Of(replies.Select(reply => reply.Served).OfType<TimeSpan>()), theirs / replies.Length,
            100 * (own / (own + theirs)));
    }
}
