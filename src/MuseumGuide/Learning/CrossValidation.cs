namespace MuseumGuide.Learning;

/// <summary>Parts rows so that a model is measured on groups it has not seen. Pure.</summary>
public static class CrossValidation
{
    /// <summary>Gives each group, the largest first, to the fold with the fewest rows so far.</summary>
    /// <param name="groups">The group of each row.</param>
    /// <param name="folds">2 or more, at most as many as there are groups.</param>
    /// <returns>The fold of each row, from 0. It depends on the names and sizes of the groups, not on the order of the
    /// rows: equally large groups follow their ordinal order, equally full folds their number.</returns>
    /// <exception cref="ArgumentException">There are fewer groups than folds, or fewer than two folds.</exception>
    public static int[] Folds(IReadOnlyList<string> groups, int folds)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var sizes = groups.CountBy(group => group, StringComparer.Ordinal).ToArray();
        if (sizes.Length < folds) throw new ArgumentException($"{folds} folds need as many groups.", nameof(groups));

        var rows = new int[folds];
        var foldOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (group, size) in sizes
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var fold = Array.IndexOf(rows, rows.Min());
            foldOf.Add(group, fold);
            rows[fold] += size;
        }

        return [.. groups.Select(group => foldOf[group])];
    }
}
