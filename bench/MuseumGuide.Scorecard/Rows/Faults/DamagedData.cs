using System.Buffers.Binary;
using MuseumGuide.Measuring.Serving;
using MuseumGuide.Scorecard.Asking;
using MuseumGuide.Scorecard.Results;
using MuseumGuide.Scorecard.Staging;

namespace MuseumGuide.Scorecard.Rows.Faults;

/// <summary>F18: a database that is not what it was.</summary>
internal sealed class DamagedData : IRow
{
    // Where SQLite's header keeps the number that the guide counts its schema by.
    private const int SchemaVersionAt = 60;
    private const int NewerSchema = 9_999;

    public RowFacts Facts { get; } = new(
        "F18", "Pages of the database are overwritten, it is cut short, it is of a newer program; a backup is restored",
        "doctor and server name what is wrong and never answer wrongly; after the restore all is as before");

    public async Task<Finding> RunAsync(Stage stage, CancellationToken cancellationToken)
    {
        var finding = new Finding();
        await TryAsync("overwritten", Overwrite, stage, finding, cancellationToken);
        await TryAsync("cut short", file => file.SetLength(file.Length / 3), stage, finding, cancellationToken);
        await TryAsync("newer schema", RaiseSchema, stage, finding, cancellationToken);

        var restored = stage.CopyOf(stage.Gallery);
        var doctor = await DiagnoseAsync(stage.Launch(restored), cancellationToken);
        var server = await stage.StartAsync(restored, cancellationToken);
        var photo = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
        return finding
            .Exactly("restored: doctor ends with", doctor.ExitCode, 0)
            .That("restored: recognizes", Visitor.WorksOf(photo) == stage.Photos.OneId, photo.ToString());
    }

    private static async Task TryAsync(
        string name, Action<FileStream> damage, Stage stage, Finding finding, CancellationToken cancellationToken)
    {
        var data = stage.CopyOf(stage.Gallery);
        using (var file = File.Open(Path.Combine(data, "museum.db"), FileMode.Open, FileAccess.ReadWrite)) damage(file);
        var doctor = await DiagnoseAsync(stage.Launch(data), cancellationToken);
        await using var server = GuideServer.Launch(stage.Launch(data));
        for (var i = 0; i < 60 && !server.HasExited && !await server.IsReadyAsync(cancellationToken); i++)
            await Task.Delay(100, cancellationToken);

        finding.That($"{name}: doctor ends with {doctor.ExitCode}", doctor.ExitCode == 1, doctor.Output);
        if (server.HasExited)
        {
            var code = await server.WaitForExitAsync(TimeSpan.FromSeconds(5), cancellationToken);
            finding.That($"{name}: the server ends with {code} and says why", code is > 0 && server.Output.Count > 0);
            return;
        }

        var photo = await server.Client.IdentifyAsync(stage.Photos.One, cancellationToken);
        var isRight = photo.Status == 200 && Visitor.WorksOf(photo) == stage.Photos.OneId;
        finding
            .That($"{name}: a photo gets {photo}", isRight || photo is { Status: 503, IsProblem: true }, photo.Text)
            .That($"{name}: the server says why", isRight || server.Output.Any(IsError));
    }

    private static bool IsError(string line) => line.Contains("\"ERROR\"", StringComparison.Ordinal);

    // Zeros over a fifth of the pages, the first few left alone so that it still opens.
    private static void Overwrite(FileStream file)
    {
        file.Position = file.Length / 5;
        file.Write(new byte[file.Length / 5]);
    }

    private static void RaiseSchema(FileStream file)
    {
        Span<byte> version = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(version, NewerSchema);
        file.Position = SchemaVersionAt;
        file.Write(version);
    }

    private static async Task<Tool> DiagnoseAsync(GuideLaunch launch, CancellationToken cancellationToken)
    {
        using var process = launch.Start("doctor", "--json");
        return await Tool.EndAsync(process, cancellationToken);
    }
}
