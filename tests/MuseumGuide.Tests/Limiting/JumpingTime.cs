namespace MuseumGuide.Tests.Limiting;

/// <summary>A clock that can be set forth and back, its timestamps as well.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private long _ticks = TimeSpan.FromDays(1_000).Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _ticks;

    public override DateTimeOffset GetUtcNow() => new(_ticks, TimeSpan.Zero);

    public void Jump(TimeSpan by) => _ticks += by.Ticks;
}
