namespace MuseumGuide.Redis;

/// <summary>What is wrong with Redis.</summary>
public enum RedisTrouble
{
    /// <summary>There is no connection.</summary>
    Unreachable,

    /// <summary>It does not answer in time.</summary>
    Silent,

    /// <summary>It refuses the user or the password.</summary>
    PasswordRefused,

    /// <summary>It does not prove over TLS who it is.</summary>
    CertificateRefused,

    /// <summary>It is loading its data, or busy with somebody's script.</summary>
    Occupied,

    /// <summary>It has no memory left, or cannot write to its disk.</summary>
    Full,

    /// <summary>It is a replica, which takes nothing.</summary>
    ReadOnly,

    /// <summary>It does not let this user do what the guide needs.</summary>
    Forbidden,

    /// <summary>An entry is not what the guide wrote.</summary>
    UnusableEntry,
}
