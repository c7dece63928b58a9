using BenchmarkDotNet.Attributes;
using MuseumGuide.Measuring.Pictures;
using MuseumGuide.Photos;
using MuseumGuide.Recognition.Features;
using MuseumGuide.Recognition.Geometry;
using MuseumGuide.Recognition.Hashing;

namespace MuseumGuide.Benchmarks.Micro;

/// <summary>The steps that a photo spends its time in.</summary>
[InProcess]
[MemoryDiagnoser]
public class RecognitionSteps
{
    private static readonly LocalFeatureOptions Options = new(1024, 1500, 0.008f);
    private RgbImage _photo = null!;
    private LocalFeatures _features = null!;
    private BlockedDescriptors _blocked = null!;

    [GlobalSetup]
    public void Draw()
    {
        _photo = TestPhotos.Draw(0, 1280, 960);
        _features = LocalFeatureExtractor.Extract(GrayPlane.From(_photo), Options, workers: 1);
        _blocked = new BlockedDescriptors(_features.Descriptors);
    }

    [Benchmark]
    public object Hash() => PictureHasher.Compute(_photo);

    [Benchmark]
    public object Extract() => LocalFeatureExtractor.Extract(GrayPlane.From(_photo), Options, workers: 1);

    [Benchmark]
    public object Match() => DescriptorMatcher.Match(_blocked, _features.Descriptors, 0.85f);
}
