using MuseumGuide.SentenceEncoding;

namespace MuseumGuide.Stores.Tests.SentenceEncoding;

public sealed class DenseLayerTests
{
    private const int Inputs = 5;
    private const int Outputs = 96;

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(4, false)]
    [InlineData(4, true)]
    [InlineData(7, false)]
    [InlineData(7, true)]
    public void Apply_multiplies_each_row_and_adds_the_bias(int rows, bool isWide)
    {
        var weights = Ramp(Inputs * Outputs, step: 0.37f);
        var bias = Ramp(Outputs, step: 0.71f);
        var input = Ramp(8 * Inputs, step: 0.53f);
        var output = new float[8 * Outputs];

        new DenseLayer(weights, bias, isWide).Apply(input, output, rows);

        Assert.All(Enumerable.Range(0, rows * Outputs), place =>
        {
            var (row, column) = (place / Outputs, place % Outputs);
            var sum = bias[column] + Enumerable.Range(0, Inputs)
                .Sum(i => input[(row * Inputs) + i] * weights[(i * Outputs) + column]);
            Assert.Equal(sum, output[place], 1e-5f);
        });
    }

    // Values between -1 and 1 that hardly repeat.
    private static float[] Ramp(int length, float step) =>
        [.. Enumerable.Range(0, length).Select(i => MathF.Sin(i * step))];
}
