namespace MuseumGuide.Host.Health;

/// <summary>Processor time that was used since some moment in the past.</summary>
/// <param name="Used">Over all cores, so that it may grow faster than the clock.</param>
/// <param name="Cores">The cores that may be used at once, not always a whole number.</param>
internal readonly record struct ProcessorReading(TimeSpan Used, double Cores);
