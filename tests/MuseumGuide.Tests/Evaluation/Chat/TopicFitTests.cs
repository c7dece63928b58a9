using MuseumGuide.Evaluation.Chat;

namespace MuseumGuide.Tests.Evaluation.Chat;

public sealed class TopicFitTests
{
    private static readonly int[][] Sparse = [[0, 2], [0], [1, 2], [1]];
    private static readonly int[] Labels = [0, 0, 1, 1];

    [Fact]
    public void Fit_weighs_a_feature_for_the_class_that_has_it()
    {
        var (features, dimensions) = TopicFit.Fit(Sparse, [], Labels, featureCount: 3, classCount: 2);

        Assert.True(features[0][0] > 1 && features[0][1] < -1);
        Assert.True(features[1][1] > 1 && features[1][0] < -1);
        Assert.InRange(features[2][0] - features[2][1], -0.5, 0.5);
        Assert.Empty(dimensions);
    }

    [Fact]
    public void Fit_weighs_further_values_by_their_sign()
    {
        ReadOnlyMemory<float>[] dense =
            [new float[] { 1, 0.5f }, new float[] { 1, 0.5f }, new float[] { -1, 0.5f }, new float[] { -1, 0.5f }];

        var (_, dimensions) = TopicFit.Fit([[], [], [], []], dense, Labels, featureCount: 0, classCount: 2);

        Assert.True(dimensions[0][0] > 0.5 && dimensions[0][1] < -0.5);
        Assert.InRange(dimensions[1][0] - dimensions[1][1], -0.5, 0.5);
    }

    [Fact]
    public void Fit_gives_the_same_weights_every_time()
    {
        var (first, _) = TopicFit.Fit(Sparse, [], Labels, featureCount: 3, classCount: 2);
        var (second, _) = TopicFit.Fit(Sparse, [], Labels, featureCount: 3, classCount: 2);

        Assert.Equal(first, second);
    }

    [Fact]
    public void Fit_leaves_a_feature_of_no_example_without_weight()
    {
        var (features, _) = TopicFit.Fit(Sparse, [], Labels, featureCount: 4, classCount: 2);

        Assert.Equal([0f, 0f], features[3]);
    }
}
