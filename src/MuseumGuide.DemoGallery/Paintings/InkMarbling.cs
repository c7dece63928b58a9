using System.Numerics;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Ink dropped on a bath and drawn with tines; each point asks, backward in time, which drop it came from.</summary>
internal sealed class InkMarbling(uint seed, int width, int height, int drops, int tines, bool combed, Palette inks) : IPainting
{
    private readonly record struct Drop(Vector2 At, float Radius, Pigment Color);

    private readonly record struct Tine(Vector2 At, Vector2 Along, float Pull, float Sharp);

    public RgbImage Paint()
    {
        var random = new Pcg(seed);
        var noise = new Noise(seed);
        var bath = Enumerable.Range(0, drops).Select(i => new Drop(
            new(random.Between(-0.05f, 1.05f) * width, random.Between(-0.05f, 1.05f) * height),
            random.Between(0.03f, 0.095f) * width, inks.Pick(random).Jitter(random, 0.05f))).ToArray();
        var strokes = Enumerable.Range(0, tines).Select(i => Stroke(random, i)).ToArray();
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var at = new Vector2(x + noise.At(x / 60f, y / 60f) * 5, y + noise.At(x / 60f + 30, y / 60f) * 5);
            for (var i = strokes.Length - 1; i >= 0; i--)
            {
                var (from, along, pull, sharp) = strokes[i];
                var away = Math.Abs((at.X - from.X) * along.Y - (at.Y - from.Y) * along.X);
                at -= along * (pull / (1 + away / sharp));
            }

            for (var i = bath.Length - 1; i >= 0; i--)
            {
                var from = at - bath[i].At;
                var squared = from.LengthSquared();
                var area = bath[i].Radius * bath[i].Radius;
                if (squared < area)
                    return bath[i].Color.Times(1.1f - 0.32f * squared / area + noise.Fbm(at.X / 12f, at.Y / 12f, 2) * 0.14f);
                at = bath[i].At + from * MathF.Sqrt(1 - area / squared);
            }

            return inks[0].Times(1 + noise.Fbm(at.X / 14f, at.Y / 14f, 2) * 0.2f);
        });
        new Brushwork(5, 0.72f, 0.04f, 0.2f).Apply(canvas, seed);
        Surface.Paper.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private Tine Stroke(Pcg random, int index)
    {
        if (!combed)
        {
            var angle = random.Unit() * 6.28;
            return new(
                new(random.Unit() * width, random.Unit() * height),
                new((float)PortableMath.Cos(angle), (float)PortableMath.Sin(angle)), random.Between(40, 130), random.Between(20, 70));
        }

        var place = (index / 2 + 0.5f) * 2 / tines;
        var down = index % 2 == 0 ? 1 : -1;
        return new(new((place + down * 0.5f / tines) * width, 0), Vector2.Normalize(new(random.Bell() * 0.05f, down)), random.Between(80, 150), 9);
    }
}
