using System.Diagnostics;

namespace MuseumGuide.Recognition.Retrieval;

/// <summary>Holds the index that photos are judged against; a new one is swapped in whole.</summary>
public sealed class RecognitionIndexHolder
{
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile RecognitionIndex? _current;
    private long _swappedAt;

    /// <summary>Whether an index was loaded yet.</summary>
    public bool IsLoaded => _current is not null;

    /// <summary>Ends when the first index is in place.</summary>
    public Task Loaded => _loaded.Task;

    /// <summary>The present index; the empty one before the first load.</summary>
    public RecognitionIndex Current => _current ?? RecognitionIndex.Empty;

    /// <summary>Time since the present index was put in place; null before the first load.</summary>
    public TimeSpan? Age => IsLoaded ? Stopwatch.GetElapsedTime(Interlocked.Read(ref _swappedAt)) : null;

    /// <summary>Puts a new index in place; photos already on their way keep the old one to the end.</summary>
    public void Swap(RecognitionIndex next)
    {
        Interlocked.Exchange(ref _swappedAt, Stopwatch.GetTimestamp());
        _current = next;
        _loaded.TrySetResult();
    }
}
