namespace MuseumGuide.Host.Settings;

/// <summary>One setting as it stands.</summary>
/// <param name="Setting">What may be set.</param>
/// <param name="Text">The value as one would write it; null where nothing stands and nothing is the default.</param>
/// <param name="Source">Where the value comes from: a variable's name, <c>.env</c> or <c>default</c>.</param>
internal sealed record EffectiveSetting(Setting Setting, string? Text, string Source)
{
    /// <summary>The value as it may be shown, secrets masked; <c>none</c> where there is none.</summary>
    public string Shown => Text is null ? "none" : Setting.Mask(Text);
}
