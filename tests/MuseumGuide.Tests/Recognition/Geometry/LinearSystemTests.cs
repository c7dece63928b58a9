using MuseumGuide.Recognition.Geometry;

namespace MuseumGuide.Tests.Recognition.Geometry;

public sealed class LinearSystemTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void Solve_finds_the_solution_of_a_full_system(int size)
    {
        var random = new Random(size);
        var solution = Enumerable.Range(0, size).Select(_ => random.NextDouble() - 0.5).ToArray();
        var matrix = Enumerable.Range(0, size * size).Select(_ => random.NextDouble() - 0.5).ToArray();
        var right = Enumerable.Range(0, size)
            .Select(row => Enumerable.Range(0, size).Sum(k => matrix[(row * size) + k] * solution[k])).ToArray();

        Assert.True(LinearSystem.Solve(matrix, right, size));

        for (var i = 0; i < size; i++) Assert.Equal(solution[i], right[i], 1e-9);
    }

    [Fact]
    public void Solve_exchanges_rows_where_the_diagonal_is_zero()
    {
        double[] matrix = [0, 2, 0, 0, 0, 4, 5, 0, 0];
        double[] right = [6, 8, 10];

        Assert.True(LinearSystem.Solve(matrix, right, 3));

        Assert.Equal([2, 3, 2], right);
    }

    [Fact]
    public void Solve_refuses_a_singular_system()
    {
        double[] matrix = [1, 2, 3, 2, 4, 6, 1, 0, 1];

        Assert.False(LinearSystem.Solve(matrix, new double[3], 3));
    }
}
