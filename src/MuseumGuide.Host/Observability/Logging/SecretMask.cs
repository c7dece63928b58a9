using MuseumGuide.Host.Settings;

namespace MuseumGuide.Host.Observability.Logging;

/// <summary>Takes the operator's own secrets out of texts that should never have held them.</summary>
internal sealed class SecretMask
{
    // A shorter one would stand in half of all words.
    private const int ShortestSecret = 8;
    private const string Masked = "****";
    private readonly string[] _secrets;

    public SecretMask(GuideSettings settings)
    {
        IEnumerable<string?> secrets =
        [
            settings.Models.ApiKey, settings.Vectors.PineconeApiKey,
            settings.Storage.RedisUrl?.Password,
            settings.Storage.DatabasePassword,
        ];
        _secrets = [.. secrets.OfType<string>().Where(secret => secret.Length >= ShortestSecret)];
    }

    /// <summary>The text without any of the secrets.</summary>
    public string Apply(string text)
    {
        foreach (var secret in _secrets) text = text.Replace(secret, Masked, StringComparison.Ordinal);
        return text;
    }
}
