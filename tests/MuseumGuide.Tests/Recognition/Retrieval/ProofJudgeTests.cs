using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Geometry;
using MuseumGuide.Recognition.Layout;
using MuseumGuide.Recognition.Retrieval;

namespace MuseumGuide.Tests.Recognition.Retrieval;

public sealed class ProofJudgeTests
{
    [Fact]
    public void Judge_names_a_nearly_featureless_work_by_its_layout()
    {
        var proof = new Proof(2, 0, 0, null, 0, 0.96) { Layout = new LayoutMatch(0, 0.9, true, Quad(10)) };

        var recognized = Assert.IsType<Identification.Recognized>(Judge(proof));

        var match = Assert.Single(recognized.Matches);
        Assert.Equal("2", match.ArtworkId);
        Assert.Equal(new Point(0.1, 0.2), match.Outline![0]);
        Assert.StartsWith("Light and dark lie in the frame", match.Evidence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_names_works_beside_each_other_from_left_to_right()
    {
        var recognized = Assert.IsType<Identification.Recognized>(Judge(Proven(0, 55, 40), Proven(1, 10, 90)));

        Assert.Equal(["1", "0"], recognized.Matches.Select(m => m.ArtworkId));
    }

    [Theory]
    [InlineData(100, 69, true)]
    [InlineData(100, 71, false)]
    public void Judge_names_neither_of_two_works_in_one_place_that_are_nearly_as_well_proven(
        int best, int rival, bool named)
    {
        Assert.Equal(named, Judge(Proven(0, 10, best), Proven(1, 10, rival)) is Identification.Recognized);
    }

    [Theory]
    [InlineData(44, true)]
    [InlineData(46, false)]
    public void Judge_lets_a_twin_be_a_rival_sooner(int rival, bool named)
    {
        Assert.Equal(named, Judge(Proven(3, 10, 100), Proven(4, 10, rival)) is Identification.Recognized);
    }

    [Fact]
    public void Judge_leaves_weak_proof_to_the_visitor_and_no_proof_undecided()
    {
        var weak = Proven(0, 10, 12) with { Confidence = 0.6 };

        Assert.IsType<Identification.Ambiguous>(Judge(weak));
        Assert.Null(Judge(weak with { Confidence = 0.2 }));
        Assert.Null(Judge());
    }

    [Fact]
    public void Judge_offers_five_candidates_at_the_most()
    {
        var proofs = Enumerable.Range(0, 6).Select(slot => Proven(slot, 10, 100 - slot));

        Assert.Equal(5, Assert.IsType<Identification.Ambiguous>(Judge([.. proofs])).Shortlist.Count);
    }

    private static Identification? Judge(params Proof[] proofs)
    {
        var index = new RecognitionIndex
        {
            Version = "1",
            ArtworkIds = ["0", "1", "2", "3", "4", "5"],
            Twins = new Dictionary<int, int[]> { [3] = [4], [4] = [3] },
        };
        var query = new RecognitionQuery(Recognitions.Photo(), index)
        {
            Picture = new RgbImage(100, 100, new byte[30_000]),
        };
        return (ProofJudge.Judge(query, proofs, new RetrievalOptions()) as TierVerdict.Settled)?.Identification;
    }

    private static Proof Proven(int slot, int left, int inliers) => new(
        slot, 1, inliers * 2,
        new GeometricVerification(
            default, [.. Enumerable.Range(0, inliers).Select(i => new PointMatch(i, i, 0.5f))],
            [.. Enumerable.Repeat(new Point(left + 15, 40), inliers)], Quad(left)),
        inliers, 0.99);

    private static Point[] Quad(int left) =>
        [new(left, 20), new(left + 30, 20), new(left + 30, 60), new(left, 60)];
}
