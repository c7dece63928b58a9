namespace MuseumGuide.Host.Health;

/// <summary>Requests since the start, without probes and measures.</summary>
/// <param name="TotalRequests">Those that were answered.</param>
/// <param name="ErrorCount">Of these, with a status of 500 or more.</param>
/// <param name="ErrorRate">Errors by requests, 0 to 1; 0 while there were none.</param>
internal sealed record HealthStatistics(long TotalRequests, long ErrorCount, double ErrorRate);
