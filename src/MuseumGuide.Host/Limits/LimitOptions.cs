using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Host.Limits;

/// <summary>What one client, one connection and all at once may take, under <c>MuseumGuide:Limits</c>.</summary>
internal sealed class LimitOptions
{
    /// <summary>Connections at the same time; further ones are closed at once. Default 2,000.</summary>
    [Range(10, 1_000_000)]
    public int Connections { get; set; } = 2_000;

    /// <summary>Time in which the headers of a request must have come. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1000000", "00:10:00")]
    public TimeSpan HeadersTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time that a connection is kept without a request; longer than a proxy keeps it, which is often 60 s.
    /// Default 75 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(75);

    /// <summary>Bytes a second that a body must come in with, and a reply must be taken with. Default 240.</summary>
    [Range(1, 1_000_000)]
    public int BytesPerSecond { get; set; } = 240;

    /// <summary>Time that a slow client is given before that counts. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01.1000000", "00:10:00")]
    public TimeSpan SlowClientGrace { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Bytes of all headers of a request. Default 32 KiB.</summary>
    [Range(1_024, 1_048_576)]
    public int HeaderBytes { get; set; } = 32 * 1024;

    /// <summary>Headers of a request. Default 100.</summary>
    [Range(10, 1_000)]
    public int HeaderCount { get; set; } = 100;

    /// <summary>Bytes of a request's first line, the address among them. Default 8 KiB.</summary>
    [Range(256, 65_536)]
    public int RequestLineBytes { get; set; } = 8 * 1024;

    /// <summary>Bytes of a form or a JSON document. Default 1 MiB.</summary>
    [Range(1_024, 16_777_216)]
    public int SmallBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Time that a photo may wait for others to be worked on before it is refused: who is answered at all is
    /// to be answered within a second, also where a photo takes a fifth of one (row L4 of docs/scorecard.md). Default
    /// half a second.</summary>
    [Range(typeof(TimeSpan), "00:00:00.0100000", "00:01:00")]
    public TimeSpan PhotoWait { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Photos that may wait for each one in work; further ones are refused at once. Default 4, which is what
    /// half a second of waiting can clear.</summary>
    [Range(1, 1_024)]
    public int WaitingPhotos { get; set; } = 4;

    /// <summary>Questions that are answered at the same time; as many again wait for two seconds. Default 64.</summary>
    [Range(1, 1_024)]
    public int Talks { get; set; } = 64;

    /// <summary>Replies that are spoken at the same time; as many again wait for two seconds. Default 32.</summary>
    [Range(1, 1_024)]
    public int SpokenReplies { get; set; } = 32;
}
