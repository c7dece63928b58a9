namespace MuseumGuide.OpenAI;

/// <summary>Whether a capability is being asked.</summary>
public enum CircuitState
{
    /// <summary>Calls go through.</summary>
    Closed,

    /// <summary>It failed too often in a row; calls are answered locally until one may try again.</summary>
    Open,

    /// <summary>The account was refused; calls are answered locally, and the operator has something to mend.</summary>
    AccountRefused,
}
