namespace MuseumGuide.Narrating;

/// <summary>The museum's purse for paid voices.</summary>
public interface ISpeechBudget
{
    /// <summary>Asks whether a sentence may be bought, and counts it as bought if so.</summary>
    /// <param name="client">Names the visitor's device; never logged.</param>
    /// <param name="characters">How long the sentence is; voices are paid by it.</param>
    ValueTask<bool> TryTakeAsync(string client, int characters, CancellationToken cancellationToken);
}
