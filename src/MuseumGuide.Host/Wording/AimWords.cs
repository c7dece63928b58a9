namespace MuseumGuide.Host.Wording;

/// <summary>The words that scripts say while a photo is taken: help in aiming, and the camera's state.</summary>
internal sealed class AimWords;
