using MuseumGuide.Asking;
using MuseumGuide.Catalog;

namespace MuseumGuide.Host.Serving;

/// <summary>Tries what can be asked of one work behind the scenes at the start, so that no visitor waits for what is
/// known of questions to be read.</summary>
internal sealed partial class QuestionWarmUp(
    SuggestedQuestions suggested, ICollectionSearch search, ILogger<QuestionWarmUp> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server need not wait for it.
        await Task.Yield();
        try
        {
            foreach (var work in await search.SearchAsync(new CollectionQuery { Count = 1 }, stoppingToken))
                await suggested.SuggestAsync(work, stoppingToken);
        }
        catch (Exception e) when (stoppingToken.IsCancellationRequested || e is ObjectDisposedException)
        {
            // The server stops, perhaps at once and without a word; nobody is left to wait.
        }
        catch (Exception e)
        {
            LogWarmUpFailed(e);
        }
    }

    [LoggerMessage(LogLevel.Warning, "No question could be tried at the start.")]
    private partial void LogWarmUpFailed(Exception exception);
}
