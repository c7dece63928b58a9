namespace MuseumGuide.Learning;

/// <summary>A leaf of a tree that may still be split.</summary>
/// <param name="Node">Its index in the tree.</param>
/// <param name="Start">Where its rows begin among the rows as the tree has sorted them.</param>
/// <param name="Histogram">The sums of each bin; held by no other leaf.</param>
/// <param name="Bounds">Between which its value must lie, lest a leaf on the other side of a split above it, on a
/// feature with a direction, be passed.</param>
/// <param name="Split">The best way to part it; null when it stays whole.</param>
internal sealed record GrowingLeaf(
    int Node, int Start, BinSums Total, BinSums[] Histogram, ValueBounds Bounds, Split? Split);
