namespace MuseumGuide.Importing;

/// <summary>Another import is writing into the same catalog; only one may at a time.</summary>
public sealed class ImportInProgressException()
    : Exception("Another import into this catalog is running. Wait until it has ended, then start again.");
