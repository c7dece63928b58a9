namespace MuseumGuide.Demo.Paintings;

internal enum EscapeRule
{
    Mandelbrot,
    Julia,
    BurningShip,
}
