namespace MuseumGuide.Importing.Transfer;

/// <summary>A collection cannot be brought from one store into another as they are; nothing was published.</summary>
public sealed class TransferException(string message) : Exception(message);
