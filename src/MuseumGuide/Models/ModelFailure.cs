namespace MuseumGuide.Models;

/// <summary>Why a model did not answer.</summary>
public enum ModelFailure
{
    /// <summary>Out of reach, overloaded or broken; later may be better.</summary>
    Unavailable,

    /// <summary>It took longer than it may.</summary>
    TimedOut,

    /// <summary>Too many requests at once, on its side.</summary>
    RateLimited,

    /// <summary>The account is spent, or the key is not accepted; only the operator can mend it.</summary>
    AccountRefused,

    /// <summary>It answered what cannot be used: no text, another form, too much.</summary>
    Malformed,

    /// <summary>The answer broke off before its end.</summary>
    CutShort,

    /// <summary>The museum's own budget for paid answers is spent.</summary>
    BudgetSpent,

    /// <summary>Too many questions to models are open at once, on this side.</summary>
    Busy,
}
