using System.Net;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What goes wrong with a request.</summary>
internal abstract record Fault
{
    private Fault() { }

    /// <summary>A problem as the guide itself tells it: as a page to people, as a document to programs.</summary>
    public sealed record Problem(HttpStatusCode Status, string Code, string Detail, TimeSpan? RetryAfter = null)
        : Fault;

    /// <summary>An answer that is none of the guide's, such as that of a server in front of it.</summary>
    public sealed record Strange(HttpStatusCode Status, string ContentType, string Text) : Fault;

    /// <summary>The connection is cut before any answer.</summary>
    public sealed record Abort : Fault;

    /// <summary>No answer comes until <see cref="FaultyGuide.Release"/>; then the guide's own does.</summary>
    public sealed record Hang : Fault;

    /// <summary>The guide's own answer, late.</summary>
    public sealed record Late(TimeSpan By) : Fault;

    /// <summary>The guide's own answer piece by piece; a piece is one event of a stream, else one KiB.</summary>
    public sealed record Drip(TimeSpan Pause) : Fault;

    /// <summary>The guide's own answer until so many pieces are through; then the connection is cut.</summary>
    public sealed record Cut(int AfterPieces) : Fault;
}
