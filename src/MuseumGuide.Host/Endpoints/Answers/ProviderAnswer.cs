namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>How one capability of the provider stands.</summary>
/// <param name="Capability"><c>vision</c>, <c>chat</c> and so on.</param>
/// <param name="State"><c>closed</c> while it is asked, <c>open</c> while it is left alone after failures,
/// <c>account_refused</c> while the account is spent or the key not accepted.</param>
/// <param name="Since">When it came to this state.</param>
/// <param name="RetryAt">From when it is asked again; null while it is asked.</param>
internal sealed record ProviderAnswer(
    string Capability, string State, DateTimeOffset Since, DateTimeOffset? RetryAt);
