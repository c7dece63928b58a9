namespace MuseumGuide.Host.Wording;

/// <summary>What scripts say of whatever sounds: the player, the guide's own voice, the audio guide's targets.</summary>
internal sealed class PlayWords;
