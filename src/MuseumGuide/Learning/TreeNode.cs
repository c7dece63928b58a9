namespace MuseumGuide.Learning;

/// <summary>A place in a decision tree: a question about one feature, or a leaf.</summary>
/// <param name="Feature">Index of the feature asked about; −1 in a leaf.</param>
/// <param name="Threshold">A feature at or below it goes left, any other right; 0 in a leaf.</param>
/// <param name="Left">Index, in the same tree, of the next node; always greater than this node's own.</param>
/// <param name="Right">As <paramref name="Left"/>.</param>
/// <param name="Value">What a leaf adds to the log odds; 0 in a question.</param>
public readonly record struct TreeNode(int Feature, double Threshold, int Left, int Right, double Value)
{
    /// <summary>Whether the walk through the tree ends here.</summary>
    public bool IsLeaf => Feature < 0;

    internal static TreeNode Question(int feature, double threshold, int left, int right) =>
        new(feature, threshold, left, right, 0);

    internal static TreeNode Leaf(double value) => new(-1, 0, 0, 0, value);
}
