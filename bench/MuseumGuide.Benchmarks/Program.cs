using BenchmarkDotNet.Running;
using MuseumGuide.Benchmarks;
using MuseumGuide.Benchmarks.Micro;
using MuseumGuide.Measuring.Timing;

const string usage = """
    museum-guide benchmarks: one verb, one Markdown table.

      decode                                            large and small JPEGs to pixels
      pipeline <data-folder> <evaluation-folder>        time of each tier, one photo at a time
      served <executable> <collection-folder>... --photos <evaluation-folder>
             [--rate 5] [--seconds 30] [--data <folder>] a server under load
      telemetry <executable> <collection-folder>... --photos <evaluation-folder>
             [--seconds 30] [--data <folder>]           what measuring and tracing cost, with and without in turns
      speech <executable> <data-folder>                 from a photo to the first spoken word
      pages <address> [<path>]                          weight and readiness of a running guide's pages
      pictures <address> <folder> <photo> [<page>]      pictures of its pages, the photo before the camera
      logging                                           what a line of the log costs
      redis                                             what sharing costs, and what when Redis stands still
      scale                                             indexes of 100,000 and 1,000,000 works
      ready [<works>]                                   reading a catalog of 100,000 works at a start
      million <executable> <photos> <collection-folder>... [<works>]
                                                        the guide over a million works, on SQLite and PostgreSQL
      shortlists <data-folder> <evaluation-folder> [<collection-folder>]
                                                        works among the vectors most like a photo's parts; a further
                                                        collection gives 100,000 vectors of its works' parts
      arrangements <data-folder> <evaluation-folder>    recognition with each source of the shortlist
      vectors <data-folder> <collection-folder>...      what each vector store finds, and how fast
      compare <collection-folder> <evaluation-folder>   beside OpenCV and FAISS, through python3
      micro [BenchmarkDotNet's arguments]               single steps
    """;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

switch (args)
{
    case ["decode"]: await DecodeBenchmark.RunAsync(stop.Token); break;
    case ["pipeline", var data, var photos]: await PipelineBenchmark.RunAsync(data, photos, stop.Token); break;
    case ["served", var executable, .. var rest]:
        await ServedBenchmark.RunAsync(ServedOptions.Parse(executable, rest), stop.Token);
        break;
    case ["telemetry", var executable, .. var rest]:
        await TelemetryBenchmark.RunAsync(ServedOptions.Parse(executable, rest), stop.Token);
        break;
    case ["speech", var executable, var data]:
        await SpeechBenchmark.RunAsync(executable, data, stop.Token);
        break;
    case ["pages", var address, .. var path]:
        await PagesBenchmark.RunAsync(new Uri(address), path.FirstOrDefault(), stop.Token);
        break;
    case ["pictures", var address, var folder, var photo, .. var page]:
        await PicturesOfPages.TakeAsync(new Uri(address), folder, photo, page.FirstOrDefault(), stop.Token);
        break;
    case ["logging"]: await LoggingBenchmark.RunAsync(stop.Token); break;
    case ["redis"]: await RedisBenchmark.RunAsync(stop.Token); break;
    case ["scale"]: ScaleBenchmark.Run(); break;
    case ["ready", .. var works]: await ReadyBenchmark.RunAsync(works, stop.Token); break;
    case ["million", var executable, var photos, .. var rest]:
        await MillionBenchmark.RunAsync(executable, photos, rest, stop.Token);
        break;
    case ["shortlists", var data, var photos, .. var rest]:
        await ShortlistBenchmark.RunAsync(data, photos, rest, stop.Token);
        break;
    case ["arrangements", var data, var photos]: await ArrangementBenchmark.RunAsync(data, photos, stop.Token); break;
    case ["vectors", var data, .. var collections]:
        await VectorBenchmark.RunAsync(data, collections, stop.Token);
        break;
    case ["compare", var collection, var photos]:
        await CompareBenchmark.RunAsync(collection, photos, stop.Token);
        break;
    case ["micro", .. var rest]:
        Console.WriteLine(Machine.Describe());
        BenchmarkSwitcher.FromAssembly(typeof(RecognitionSteps).Assembly).Run(rest);
        break;
    default:
        Console.Error.WriteLine(usage);
        return 2;
}

return 0;
