namespace MuseumGuide.Asking.Facts;

/// <summary>How far a question may say more than its asking, and still be answered from a field.</summary>
internal enum Leeway
{
    /// <summary>Only what names the work as a thing, such as "the storm picture": parts have a date or size of their
    /// own.</summary>
    Strict,

    /// <summary>What names the work by what it shows, such as "the elephants": parts have no such field.</summary>
    Named,

    /// <summary>Anything but names and figures: nothing else has such a field.</summary>
    Any,
}
