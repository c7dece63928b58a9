namespace MuseumGuide.Narrating.Keeping;

/// <summary>Lets those who ask for the same thing at the same time share the work of making it.</summary>
/// <remarks>Whoever leaves early spoils it for nobody; when the last has left, the work is cancelled.</remarks>
internal sealed class SharedWork<T>
{
    private readonly Dictionary<string, Piece> _pieces = new(StringComparer.Ordinal);

    /// <summary>Waits for the work under a key, and begins it where nobody has.</summary>
    public async Task<T> GetAsync(
        string key, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Piece? piece;
        lock (_pieces)
        {
            if (!_pieces.TryGetValue(key, out piece))
            {
                piece = new Piece();
                _pieces.Add(key, piece);
                var begun = piece;
                piece.Task = Task.Run(() => work(begun.Stop.Token), CancellationToken.None);
            }

            piece.Waiting++;
        }

        try
        {
            return await piece.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            Leave(key, piece);
        }
    }

    private void Leave(string key, Piece piece)
    {
        lock (_pieces)
        {
            if (--piece.Waiting > 0) return;
            // Nobody may join work that is being given up.
            if (_pieces.GetValueOrDefault(key) == piece) _pieces.Remove(key);
        }

        piece.Stop.Cancel();
        _ = piece.Task.ContinueWith(
            static (done, state) =>
            {
                _ = done.Exception;
                ((Piece)state!).Stop.Dispose();
            },
            piece, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private sealed class Piece
    {
        public CancellationTokenSource Stop { get; } = new();

        public Task<T> Task { get; set; } = null!;

        public int Waiting { get; set; }
    }
}
