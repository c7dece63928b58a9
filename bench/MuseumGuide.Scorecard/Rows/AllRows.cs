using MuseumGuide.Scorecard.Rows.Faults;
using MuseumGuide.Scorecard.Rows.Inputs;
using MuseumGuide.Scorecard.Rows.Instances;
using MuseumGuide.Scorecard.Rows.Keeping;
using MuseumGuide.Scorecard.Rows.Load;
using MuseumGuide.Scorecard.Rows.Security;

namespace MuseumGuide.Scorecard.Rows;

/// <summary>All rows, in the order they run.</summary>
internal static class AllRows
{
    public static IReadOnlyList<IRow> InOrder { get; } =
    [
        new CachedReads(), new KnownPhoto(), new ColdPhotos(), new TooManyPhotos(), new Soak(),
        new ImportBesidePhotos(), new ColdStart(), new HundredVisitors(),
        new ProviderLimits(), new ProviderDown(), new ProviderHangs(), new ProviderTalksNonsense(), new DiskFull(),
        new ReadOnlyData(), new Termination(), new ClockJumps(), new MemoryCap(), new NoisyNeighbour(),
        new DamagedData(),
        new StreamsThroughNginx(), new RedisGone(), new RedisStalled(), new DatabaseRestarts(), new DatabaseStalled(),
        new VectorStoreDown(), new RollingRestarts(), new InstanceKilled(), new SharedLimit(), new BackupAndRestore(),
        new ImageBombs(), new SpoiltPictures(), new Polyglots(), new PixelLayouts(), new SlowClients(),
        new BrokenRequests(),
        new ClosedDoors(), new ReplyHeaders(), new Injection(), new Canaries(), new PlaceAndDevice(), new SupplyChain(),
        new ImportKills(), new PoisonPhoto(), new Reconciliation(), new Alerts(),
    ];
}
