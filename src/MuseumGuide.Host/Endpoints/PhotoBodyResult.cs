using MuseumGuide.Host.Problems;

namespace MuseumGuide.Host.Endpoints;

/// <summary>What a request's body held.</summary>
internal abstract record PhotoBodyResult
{
    private PhotoBodyResult() { }

    /// <summary>One photo, not yet admitted.</summary>
    /// <param name="ReceivedAt">The <see cref="System.Diagnostics.Stopwatch"/> timestamp of the last byte.</param>
    public sealed record Photo(ReadOnlyMemory<byte> Bytes, long ReceivedAt) : PhotoBodyResult;

    /// <summary>None, several, or too much.</summary>
    public sealed record Refused(GuideProblem Problem) : PhotoBodyResult;
}
