using System.Globalization;
using System.Text;
using QRCoder;

namespace MuseumGuide.Host.Pages.Browse;

/// <summary>A QR code as the shapes of a drawing.</summary>
/// <param name="Side">Modules across and down, the quiet zone of four included.</param>
/// <param name="Path">The dark modules as SVG path data, in units of a module.</param>
internal sealed record StopCode(int Side, string Path)
{
    /// <summary>Draws the code of a text.</summary>
    public static StopCode Draw(string text)
    {
        // A quarter of the code may be scratched off: it hangs on a wall for years.
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        var modules = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                if (!modules[y][x]) continue;
                var start = x;
                while (x + 1 < modules.Count && modules[y][x + 1]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x + 1 - start}v1H{start}z");
            }
        }

        return new StopCode(modules.Count, path.ToString());
    }
}
