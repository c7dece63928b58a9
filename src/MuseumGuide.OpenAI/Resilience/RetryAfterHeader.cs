using System.ClientModel.Primitives;
using System.Globalization;
using System.Net.Http.Headers;

namespace MuseumGuide.OpenAI.Resilience;

/// <summary>When a provider says to come again: seconds or a date, or milliseconds in its own header.</summary>
internal static class RetryAfterHeader
{
    public static TimeSpan? Read(PipelineResponseHeaders? headers, DateTimeOffset now)
    {
        if (headers is null) return null;
        if (headers.TryGetValue("retry-after-ms", out var text)
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ms)
            && ms <= TimeSpan.FromDays(1).TotalMilliseconds)
            return TimeSpan.FromMilliseconds(ms);
        if (!headers.TryGetValue("Retry-After", out text)
            || !RetryConditionHeaderValue.TryParse(text, out var value))
            return null;

        var pause = value.Delta ?? value.Date - now;
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }
}
