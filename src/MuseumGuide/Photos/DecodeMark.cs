using Microsoft.Win32.SafeHandles;

namespace MuseumGuide.Photos;

/// <summary>Says on disk that a photo is being decoded, until it is disposed or the process dies.</summary>
public sealed class DecodeMark : IDisposable
{
    private readonly DecodeJournal _journal;
    private readonly ContentHash _hash;
    private readonly SafeFileHandle? _file;

    internal DecodeMark(DecodeJournal journal, ContentHash hash, SafeFileHandle? file) =>
        (_journal, _hash, _file) = (journal, hash, file);

    /// <summary>Takes the mark away: the process survived the photo.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _journal.Forgive(_hash);
    }
}
