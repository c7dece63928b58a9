using System.Numerics;
using System.Text;
using MuseumGuide.Demo.Drawing;
using MuseumGuide.Photos;

namespace MuseumGuide.Demo.Paintings;

/// <summary>Plants spelled by Lindenmayer's grammar and drawn by a turtle before a painted sky.</summary>
internal sealed class BranchingPlants(
    uint seed, int width, int height, string rule, int rounds, double angle, int plants, float size, float leaf,
    Palette sky, Palette earth, Palette wood, Palette leaves) : IPainting
{
    public RgbImage Paint()
    {
        var noise = new Noise(seed);
        var random = new Pcg(seed);
        var canvas = new Canvas(width, height).Fill((x, y) =>
        {
            var hill = height * 0.76f - noise.Fbm(x / 210f, 4, 3) * 44;
            var brush = noise.Fbm(x / 60f, y / 22f, 4);
            return y < hill
                ? sky.At(y / hill * 0.85f + brush * 0.34f)
                : earth.At((y - hill) / (height - hill) + noise.Fbm(x / 17f, y / 6f, 3) * 0.5f);
        });
        var mask = new Mask(width, height);
        for (var plant = 0; plant < plants; plant++)
        {
            var depth = plant / (float)Math.Max(1, plants - 1);
            var x = (plant * 0.618034f + 0.21f) % 1 * width * 0.9f + width * 0.05f;
            var foot = new Vector2(x, height * (0.78f + 0.19f * depth));
            Grow(canvas, mask, random, foot, size * height * (0.55f + 0.45f * depth) * random.Between(0.85f, 1.15f), depth);
        }

        new Brushwork(7, 0.55f, 0.055f, 0.4f).Apply(canvas, seed);
        Surface.Linen.Apply(canvas, seed);
        return canvas.ToImage();
    }

    private void Grow(Canvas canvas, Mask mask, Pcg random, Vector2 foot, float step, float depth)
    {
        var text = "X";
        for (var i = 0; i < rounds; i++)
        {
            var longer = new StringBuilder();
            foreach (var letter in text) longer.Append(letter switch { 'X' => rule, 'F' => "FF", _ => letter.ToString() });
            text = longer.ToString();
        }

        Stack<(Vector2 At, double Heading, int Level)> forks = [];
        var (at, heading, level) = (foot, -Math.PI / 2 + random.Bell() * 0.06, 0);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case 'F':
                    heading += random.Bell() * 0.035;
                    var to = at + new Vector2((float)PortableMath.Cos(heading), (float)PortableMath.Sin(heading)) * step;
                    var thick = Math.Max(1.3f, (5.5f - level * 1.15f) * (0.6f + depth * 0.7f));
                    canvas.Lay(mask.Line(at, to, thick), wood.At(level * 0.15f + random.Unit() * 0.3f), 0.95f);
                    at = to;
                    break;
                case '+': heading += angle * random.Between(0.75f, 1.25f); break;
                case '-': heading -= angle * random.Between(0.75f, 1.25f); break;
                case '[':
                    forks.Push((at, heading, level));
                    level++;
                    break;
                case ']':
                    Leaf(canvas, mask, random, at, depth);
                    (at, heading, level) = forks.Pop();
                    break;
            }
        }
    }

    private void Leaf(Canvas canvas, Mask mask, Pcg random, Vector2 at, float depth)
    {
        var tip = at + new Vector2(random.Bell(), random.Bell()) * 4f * leaf;
        var wide = random.Between(2.5f, 6.5f) * leaf * (0.6f + depth * 0.6f);
        canvas.Lay(mask.Line(at, tip, wide, wide * 0.5f), leaves.At(random.Unit() * 0.8f + depth * 0.2f), 0.9f);
    }
}
