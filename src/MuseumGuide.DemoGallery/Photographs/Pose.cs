namespace MuseumGuide.Demo.Photographs;

/// <summary>A pinhole camera before the wall z = 0, and the plane's way through it in both directions.</summary>
internal sealed class Pose
{
    private readonly double[] _axes; // rows: the camera's right, down and forward in wall coordinates
    private readonly (double X, double Y, double Z) _eye;
    private readonly double _focal;
    private readonly (double X, double Y) _middle;

    public Pose(VisitorView view)
    {
        double sy = Sin(view.Yaw), cy = Cos(view.Yaw), sp = Sin(view.Pitch), cp = Cos(view.Pitch);
        double sr = Sin(view.Roll), cr = Cos(view.Roll);
        double[] right = [cy, 0, -sy], forward = [sy * cp, sp, cy * cp], down = [-sy * sp, cp, -cy * sp];
        _axes =
        [
            .. right.Zip(down, (a, b) => a * cr + b * sr), .. right.Zip(down, (a, b) => b * cr - a * sr), .. forward,
        ];
        _eye = (view.LookX - forward[0] * view.Distance, view.LookY - forward[1] * view.Distance, -forward[2] * view.Distance);
        _focal = Math.Max(view.Width, view.Height) * 0.9;
        _middle = (view.Width / 2.0, view.Height / 2.0);
    }

    /// <summary>Where the sight line of a photo pixel meets the wall, and how many centimeters one pixel spans there.</summary>
    public (float X, float Y, float Span) ToWall(double px, double py)
    {
        double u = (px - _middle.X) / _focal, v = (py - _middle.Y) / _focal;
        var dx = _axes[0] * u + _axes[3] * v + _axes[6];
        var dy = _axes[1] * u + _axes[4] * v + _axes[7];
        var dz = _axes[2] * u + _axes[5] * v + _axes[8];
        var depth = -_eye.Z / Math.Max(dz, 1e-3);
        return ((float)(_eye.X + dx * depth), (float)(_eye.Y + dy * depth), (float)(depth / _focal));
    }

    /// <summary>The photo pixel that shows a place of the wall.</summary>
    public (double X, double Y) ToPhoto(double x, double y)
    {
        double dx = x - _eye.X, dy = y - _eye.Y, dz = -_eye.Z;
        var right = _axes[0] * dx + _axes[1] * dy + _axes[2] * dz;
        var down = _axes[3] * dx + _axes[4] * dy + _axes[5] * dz;
        var forward = _axes[6] * dx + _axes[7] * dy + _axes[8] * dz;
        return (_middle.X + _focal * right / forward, _middle.Y + _focal * down / forward);
    }

    private static double Sin(float degrees) => Drawing.PortableMath.Sin(degrees * Math.PI / 180);

    private static double Cos(float degrees) => Drawing.PortableMath.Cos(degrees * Math.PI / 180);
}
