namespace MuseumGuide.Evaluation;

/// <summary>Solves small systems of linear equations.</summary>
internal static class LinearSystem
{
    /// <summary>Eliminates by Gauss with the largest pivot of each column.</summary>
    /// <exception cref="InvalidOperationException">The matrix is singular.</exception>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var a = (double[,])matrix.Clone();
        var x = (double[])right.Clone();
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(a[row, column]));
            if (!(Math.Abs(a[pivot, column]) > 1e-300))
                throw new InvalidOperationException("The matrix is singular; use a greater penalty.");

            for (var k = 0; k < size; k++) (a[column, k], a[pivot, k]) = (a[pivot, k], a[column, k]);
            (x[column], x[pivot]) = (x[pivot], x[column]);
            for (var row = 0; row < size; row++)
            {
                if (row == column) continue;
                var factor = a[row, column] / a[column, column];
                for (var k = column; k < size; k++) a[row, k] -= factor * a[column, k];
                x[row] -= factor * x[column];
            }
        }

        for (var i = 0; i < size; i++) x[i] /= a[i, i];
        return x;
    }
}
