namespace MuseumGuide.Narrating;

/// <summary>Lets every sentence be bought; for a museum that set no limit.</summary>
internal sealed class UnlimitedSpeechBudget : ISpeechBudget
{
    public ValueTask<bool> TryTakeAsync(string client, int characters, CancellationToken cancellationToken) =>
        ValueTask.FromResult(true);
}
