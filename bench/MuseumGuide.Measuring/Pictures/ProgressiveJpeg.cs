using System.ComponentModel;
using System.Diagnostics;

namespace MuseumGuide.Measuring.Pictures;

/// <summary>Turns baseline into progressive JPEGs with what the machine has: our own encoder writes none.</summary>
internal static class ProgressiveJpeg
{
    private const string OpenCv =
        "import cv2,sys,numpy as n; p=cv2.imdecode(n.frombuffer(sys.stdin.buffer.read(),n.uint8),1); "
        + "sys.stdout.buffer.write(cv2.imencode('.jpg',p,"
        + "[cv2.IMWRITE_JPEG_QUALITY,80,cv2.IMWRITE_JPEG_PROGRESSIVE,1])[1].tobytes())";

    /// <returns>The same picture as a progressive JPEG; null where neither jpegtran nor OpenCV for Python is
    /// installed.</returns>
    public static async Task<byte[]?> FromAsync(byte[] baseline, CancellationToken cancellationToken) =>
        await ConvertAsync("jpegtran", ["-progressive"], baseline, cancellationToken)
        ?? await ConvertAsync("/usr/bin/python3", ["-c", OpenCv], baseline, cancellationToken);

    private static async Task<byte[]?> ConvertAsync(
        string program, string[] arguments, byte[] input, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            using var output = new MemoryStream();
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
            await process.StandardInput.BaseStream.WriteAsync(input, cancellationToken);
            process.StandardInput.Close();
            await reading;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode == 0) return output.ToArray();
            await Console.Error.WriteLineAsync($"{program}: {await errors}");
            return null;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            await Console.Error.WriteLineAsync($"{program}: {e.Message}");
            return null;
        }
    }
}
