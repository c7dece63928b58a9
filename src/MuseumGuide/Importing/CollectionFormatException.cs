namespace MuseumGuide.Importing;

/// <summary>A collection folder that cannot be read at all; the message says in plain words what to mend.</summary>
public sealed class CollectionFormatException(string message, Exception? innerException = null)
    : Exception(message, innerException);
