using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Settings of the retrieval tier, under <c>MuseumGuide:Recognition:Retrieval</c>.</summary>
public sealed class RetrievalOptions
{
    /// <summary>References that geometry looks at first. Default 24: docs/decisions/0004-local-features.md.</summary>
    [Range(1, 200)]
    public int ShortlistLength { get; set; } = 24;

    /// <summary>References looked at in each further round, for the rest of the photo. Default 10.</summary>
    [Range(1, 200)]
    public int FurtherLength { get; set; } = 10;

    /// <summary>References looked at for each frame, by how they look as a whole. Default 2.</summary>
    [Range(0, 50)]
    public int PerFrameLength { get; set; } = 2;

    /// <summary>The most works that an index of local features is built for; 0 builds none. Default 200,000:
    /// docs/decisions/0016-shortlist-by-frames.md.</summary>
    [Range(0, 10_000_000)]
    public int LocalIndexMaxWorks { get; set; } = 200_000;

    /// <summary>References looked at for each border of a frame in a collection that has no such index. Default 10:
    /// docs/decisions/0016-shortlist-by-frames.md.</summary>
    [Range(1, 200)]
    public int PerFrameLengthAlone { get; set; } = 10;

    /// <summary>Rounds in all; each may find further works. Default 5.</summary>
    [Range(1, 10)]
    public int Rounds { get; set; } = 5;

    /// <summary>Least confidence that names a work. Default 0.85: docs/decisions/0006-confidence.md.</summary>
    [Range(0.5, 1)]
    public double MinConfidence { get; set; } = 0.85;

    /// <summary>Least confidence at which a work is offered as perhaps the one. Default 0.5.</summary>
    [Range(0.0, 1)]
    public double MinAmbiguousConfidence { get; set; } = 0.5;

    /// <summary>Threads that one photo may use. Default: the cores, 2 at most.</summary>
    [Range(1, 64)]
    public int Workers { get; set; } = Math.Min(2, Environment.ProcessorCount);
}
