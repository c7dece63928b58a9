namespace MuseumGuide.Importing.Transfer;

/// <summary>What a transfer did.</summary>
/// <param name="Works">Works that both stores have now, each compared with its original in every part.</param>
/// <param name="Copied">Of these, works that were written; the others were there from a transfer that was cut short.
/// </param>
/// <param name="Tours">Tours that were written.</param>
/// <param name="ModelTexts">Models' texts that were written.</param>
/// <param name="Generation">The generation that the target has published.</param>
/// <param name="Elapsed">Time in all.</param>
public sealed record TransferReport(
    int Works, int Copied, int Tours, int ModelTexts, long Generation, TimeSpan Elapsed);
