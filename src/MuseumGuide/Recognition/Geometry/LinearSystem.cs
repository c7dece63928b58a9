namespace MuseumGuide.Recognition.Geometry;

/// <summary>Solves small dense systems by Gaussian elimination with row exchange.</summary>
internal static class LinearSystem
{
    /// <summary>Solves in place.</summary>
    /// <param name="matrix">Row-major, size × size; destroyed.</param>
    /// <param name="right">Right-hand side; receives the solution.</param>
    /// <returns>False when the matrix is singular to working precision.</returns>
    public static bool Solve(Span<double> matrix, Span<double> right, int size)
    {
        for (var column = 0; column < size; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < size; row++)
            {
                if (Math.Abs(matrix[(row * size) + column]) > Math.Abs(matrix[(pivot * size) + column])) pivot = row;
            }

            if (Math.Abs(matrix[(pivot * size) + column]) < 1e-12) return false;
            if (pivot != column)
            {
                for (var k = column; k < size; k++)
                {
                    (matrix[(column * size) + k], matrix[(pivot * size) + k]) =
                        (matrix[(pivot * size) + k], matrix[(column * size) + k]);
                }

                (right[column], right[pivot]) = (right[pivot], right[column]);
            }

            for (var row = column + 1; row < size; row++)
            {
                var factor = matrix[(row * size) + column] / matrix[(column * size) + column];
                if (factor == 0) continue;
                for (var k = column; k < size; k++)
                    matrix[(row * size) + k] -= factor * matrix[(column * size) + k];
                right[row] -= factor * right[column];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++) right[row] -= matrix[(row * size) + k] * right[k];
            right[row] /= matrix[(row * size) + row];
        }

        return true;
    }
}
