namespace MuseumGuide.Learning;

/// <summary>What the rows of a bin, or of a leaf, come to; first and second derivatives in the fixed point of
/// <see cref="LossSlopes"/>, so that sums and differences are exact in any order.</summary>
internal record struct BinSums(long Gradient, long Hessian, int Rows)
{
    public static BinSums operator +(BinSums left, BinSums right) =>
        new(left.Gradient + right.Gradient, left.Hessian + right.Hessian, left.Rows + right.Rows);

    public static BinSums operator -(BinSums left, BinSums right) =>
        new(left.Gradient - right.Gradient, left.Hessian - right.Hessian, left.Rows - right.Rows);
}
