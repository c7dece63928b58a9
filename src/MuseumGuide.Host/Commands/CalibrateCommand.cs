using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using MuseumGuide.Evaluation;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Retrieval;
using Spectre.Console;

namespace MuseumGuide.Host.Commands;

/// <summary><c>museum-guide calibrate</c>.</summary>
internal static class CalibrateCommand
{
    private const int Folds = 5;
    private const int ShortlistLength = 200;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder with queries.csv and photos." };
        var partial = new Option<string[]>("--partly-labelled")
        {
            Description = "Sets whose labels list only some of the works in view.",
            AllowMultipleArgumentsPerToken = true,
        };
        var pictures = new Option<DirectoryInfo?>("--pictures") { Description = "Writes the diagram into this folder." };
        var command = new Command(
            "calibrate",
            """
            Fits confidence to labelled photos of the catalog's works, and shows how well the fit holds on photos
            that it has not seen.

            Example:
              museum-guide calibrate ./photos --partly-labelled crowd --pictures ./charts
            """)
        {
            folder, partial, pictures,
        };
        command.SetAction((parsed, token) => RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetValue(partial) ?? [], parsed.GetValue(pictures), terminal, token));
        return command;
    }

    private static async Task<int> RunAsync(
        DirectoryInfo folder, string[] partial, DirectoryInfo? pictures, Terminal terminal, CancellationToken token)
    {
        var photos = EvaluationFolder.Read(folder.FullName).Photos;
        var settings = terminal.ReadSettings();
        // Measured is what is free.
        settings.Models.ApiKey = null;
        await using var tools = Toolbox.Open(settings, terminal);
        // Far more references than a visitor's photo is held against: wrong proofs are rare, and the fit needs some.
        tools.GetRequiredService<IOptions<RetrievalOptions>>().Value.ShortlistLength = ShortlistLength;
        var index = await tools.LoadIndexAsync(token);
        var twins = await tools.GetRequiredService<IReferenceStore>().ReadTwinsAsync(token);
        var sampling = ActivatorUtilities.CreateInstance<ProofSampling>(
            tools, tools.GetServices<IRecognitionTier>().OfType<RetrievalTier>().Single());
        var samples = new List<ProofSample>();
        foreach (var photo in photos)
            samples.AddRange(await sampling.CollectAsync(photo, index, twins, partial.Contains(photo.Set), token));

        Tell(samples, terminal);
        var calibration = CalibrationReport.Of(CrossValidated(samples));
        await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Calibration error on photos not fitted to: {calibration.ErrorEqualMass:0.0000} (bins of equal mass)."));
        if (pictures is not null)
        {
            pictures.Create();
            await File.WriteAllTextAsync(
                Path.Combine(pictures.FullName, "reliability-of-proofs.svg"),
                ReliabilityDiagram.Draw(calibration, "Reliability of geometric proofs, cross-validated"), token);
        }

        return ExitCode.Done;
    }

    private static void Tell(List<ProofSample> samples, Terminal terminal)
    {
        var model = Fit(samples);
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{samples.Count(s => s.IsRight)} right and {samples.Count(s => !s.IsRight)} wrong proofs."));
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Intercept {model.Intercept:0.000}; weights {string.Join(", ", model.Weights.Select(w =>
                w.ToString("0.000", CultureInfo.InvariantCulture)))}."));
        var table = new Table().AddColumns("Inliers", "Inner", "Right", "Wrong");
        foreach (var group in samples.Where(s => s.Inliers <= 16).GroupBy(s => s.Inliers).OrderBy(g => g.Key))
        {
            var wrong = group.Where(s => !s.IsRight).ToArray();
            table.AddRow(
                group.Key.ToString(CultureInfo.InvariantCulture),
                wrong.Length == 0 ? "" : $"wrong: up to {wrong.Max(s => s.InnerInliers)}",
                group.Count(s => s.IsRight).ToString(CultureInfo.InvariantCulture),
                wrong.Length.ToString(CultureInfo.InvariantCulture));
        }

        terminal.Console.Write(table);
        foreach (var wrong in samples.Where(s => !s.IsRight).OrderByDescending(s => s.Inliers).Take(8))
        {
            terminal.Out.WriteLine(
                $"wrong: {wrong.File} {wrong.ArtworkId} {wrong.Inliers} ({wrong.InnerInliers} inner) of {wrong.Matches}");
        }
    }

    // Each photo's proofs are judged by a fit on the other photos.
    private static IEnumerable<Prediction> CrossValidated(List<ProofSample> samples)
    {
        var files = samples.Select(s => s.File).Distinct().Order(StringComparer.Ordinal).ToList();
        var fold = files.Select((file, i) => (file, i)).ToDictionary(f => f.file, f => f.i % Folds);
        for (var k = 0; k < Folds; k++)
        {
            var model = Fit([.. samples.Where(s => fold[s.File] != k)]);
            foreach (var sample in samples.Where(s => fold[s.File] == k))
                yield return new Prediction(model.Probability(Features(sample)), sample.IsRight);
        }
    }

    private static LogisticModel Fit(List<ProofSample> samples) => ConfidenceFit.Logistic(
        samples.ConvertAll(Features), samples.ConvertAll(s => s.IsRight), l2: 0.02);

    private static double[] Features(ProofSample sample) =>
        ProofConfidence.FeaturesOf(sample.Inliers, sample.InnerInliers, sample.Matches);
}
