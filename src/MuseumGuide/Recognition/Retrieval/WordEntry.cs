namespace MuseumGuide.Recognition.Retrieval;

/// <summary>A visual word and a signature within it.</summary>
internal readonly record struct WordEntry(ushort Word, ulong Signature);
