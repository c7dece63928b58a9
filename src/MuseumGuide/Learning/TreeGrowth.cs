namespace MuseumGuide.Learning;

/// <summary>Grows one tree after another on the same rows, each leaf by leaf where the loss falls most.</summary>
internal sealed class TreeGrowth
{
    private readonly FeatureBins _bins;
    private readonly LossSlopes _slopes;
    private readonly BoostedTreesFitOptions _options;
    private readonly BinSums[][] _histograms;
    private readonly int[] _rows;
    private readonly int[] _rightRows;
    private readonly BinSums[] _rowSums;

    /// <param name="slopes">Read anew for each tree.</param>
    public TreeGrowth(FeatureBins bins, LossSlopes slopes, BoostedTreesFitOptions options)
    {
        _bins = bins;
        _slopes = slopes;
        _options = options;
        // A tree cannot have more leaves than rows, however many it is allowed.
        _histograms = new BinSums[Math.Min(options.Leaves, bins.Rows)][];
        _rows = new int[bins.Rows];
        _rightRows = new int[bins.Rows];
        _rowSums = new BinSums[bins.Rows];
    }

    /// <summary>Grows the tree that lowers the loss from where it stands.</summary>
    /// <param name="logOdds">Of each row; the value of its leaf is added.</param>
    /// <returns>The nodes, root first; a single leaf of value 0 when no split helps.</returns>
    public TreeNode[] Grow(Span<double> logOdds)
    {
        List<TreeNode> nodes = [TreeNode.Leaf(0)];
        List<GrowingLeaf> leaves = [Root()];
        while (leaves.Count < _options.Leaves && leaves.MaxBy(leaf => leaf.Split?.Gain) is { Split: { } split } parent)
        {
            var (left, right) = Part(parent, split, leaves.Count, nodes.Count);
            nodes[parent.Node] = TreeNode.Question(
                split.Feature, _bins.UpperBound(split.Feature, split.Bin), left.Node, right.Node);
            nodes.AddRange([TreeNode.Leaf(0), TreeNode.Leaf(0)]);
            leaves.Remove(parent);
            leaves.AddRange([left, right]);
        }

        if (leaves.Count == 1) return [.. nodes];
        foreach (var leaf in leaves)
        {
            var step = leaf.Bounds.Clamp(ValueOf(leaf.Total));
            var value = FiveDigits.Of(step * _options.LearningRate);
            nodes[leaf.Node] = TreeNode.Leaf(value);
            foreach (var row in RowsOf(leaf.Start, leaf.Total.Rows)) logOdds[row] += value;
        }

        return [.. nodes];
    }

    private GrowingLeaf Root()
    {
        for (var n = 0; n < _rows.Length; n++) _rows[n] = n;
        var histogram = Histogram(0, 0, _rows.Length);
        var total = default(BinSums);
        foreach (var row in _rowSums) total += row;
        return new GrowingLeaf(0, 0, total, histogram, ValueBounds.None, Best(histogram, total));
    }

    private (GrowingLeaf Left, GrowingLeaf Right) Part(GrowingLeaf parent, Split split, int leaves, int nodes)
    {
        MoveRows(parent, split);
        var bounds = parent.Bounds.Part(
            _options.Directions?[split.Feature] ?? 0, ValueOf(split.Left), ValueOf(split.Right));
        var left = new GrowingLeaf(nodes, parent.Start, split.Left, parent.Histogram, bounds.Left, null);
        var right = new GrowingLeaf(
            nodes + 1, parent.Start + split.Left.Rows, split.Right, parent.Histogram, bounds.Right, null);
        var larger = Math.Max(split.Left.Rows, split.Right.Rows);
        if (leaves + 1 == _options.Leaves || larger / 2 < _options.MinRows) return (left, right);

        // Only the smaller side is counted; the larger is what it leaves of the parent.
        var isLeftSmaller = split.Left.Rows <= split.Right.Rows;
        var smaller = isLeftSmaller ? left : right;
        var counted = Histogram(leaves, smaller.Start, smaller.Total.Rows);
        for (var b = 0; b < counted.Length; b++) parent.Histogram[b] -= counted[b];
        left = left with { Histogram = isLeftSmaller ? counted : parent.Histogram };
        right = right with { Histogram = isLeftSmaller ? parent.Histogram : counted };
        return (
            left with { Split = Best(left.Histogram, left.Total) },
            right with { Split = Best(right.Histogram, right.Total) });
    }

    /// <summary>Puts the rows of the left side before those of the right, each side in its order.</summary>
    private void MoveRows(GrowingLeaf parent, Split split)
    {
        var column = _bins.Column(split.Feature);
        var rows = RowsOf(parent.Start, parent.Total.Rows);
        int left = 0, right = 0;
        foreach (var row in rows)
        {
            if (column[row] <= split.Bin) rows[left++] = row;
            else _rightRows[right++] = row;
        }

        _rightRows.AsSpan(0, right).CopyTo(rows[left..]);
    }

    private BinSums[] Histogram(int slot, int start, int count)
    {
        var histogram = _histograms[slot] ??= new BinSums[_bins.Starts[^1]];
        Array.Clear(histogram);
        var rows = RowsOf(start, count);
        var rowSums = _rowSums.AsSpan(0, count);
        for (var i = 0; i < count; i++)
            rowSums[i] = new BinSums(_slopes.Gradients[rows[i]], _slopes.Hessians[rows[i]], 1);

        for (var feature = 0; feature < _bins.Features; feature++)
        {
            var column = _bins.Column(feature);
            var sums = histogram.AsSpan(_bins.Starts[feature].._bins.Starts[feature + 1]);
            if (sums.Length == 1) continue;
            for (var i = 0; i < rows.Length; i++) sums[column[rows[i]]] += rowSums[i];
        }

        return histogram;
    }

    private double ValueOf(BinSums sums) => SplitSearch.Value(sums, _slopes, _options.L2);

    private Split? Best(BinSums[] histogram, BinSums total) =>
        SplitSearch.Best(histogram, total, _bins, _slopes, _options);

    private Span<int> RowsOf(int start, int count) => _rows.AsSpan(start, count);
}
