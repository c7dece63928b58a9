namespace MuseumGuide.Recognition.Features;

/// <summary>A place in a picture that can be found again.</summary>
/// <param name="X">Pixels from the left.</param>
/// <param name="Y">Pixels from the top.</param>
/// <param name="Scale">Standard deviation of the blur at which it stands out, in pixels of the picture.</param>
/// <param name="Angle">Main direction of its gradients, in radians, -π to π.</param>
/// <param name="Response">Contrast of the extremum, for ranking; larger stands out more.</param>
internal readonly record struct Keypoint(float X, float Y, float Scale, float Angle, float Response);
