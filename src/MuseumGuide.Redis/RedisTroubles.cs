using System.Security.Authentication;
using StackExchange.Redis;

namespace MuseumGuide.Redis;

/// <summary>Tells troubles apart.</summary>
internal static class RedisTroubles
{
    /// <summary>Finds what an exception means.</summary>
    /// <returns>Null for one that Redis has nothing to do with.</returns>
    public static RedisTrouble? Of(Exception exception) => exception switch
    {
        TimeoutException => RedisTrouble.Silent,
        RedisConnectionException lost when HasCertificateRefused(lost) => RedisTrouble.CertificateRefused,
        RedisConnectionException lost when HasPasswordRefused(lost) => RedisTrouble.PasswordRefused,
        RedisConnectionException { FailureType: ConnectionFailureType.Loading } => RedisTrouble.Occupied,
        RedisConnectionException => RedisTrouble.Unreachable,
        RedisServerException server => OfReply(server.Message),
        // A command that writes, and no primary to send it to.
        RedisCommandException => RedisTrouble.ReadOnly,
        // The connection is being given up.
        ObjectDisposedException or OperationCanceledException => RedisTrouble.Unreachable,
        _ => null,
    };

    /// <summary>Finds why a connection was lost.</summary>
    public static RedisTrouble Of(ConnectionFailedEventArgs failure) => failure switch
    {
        { FailureType: not ConnectionFailureType.AuthenticationFailure } => RedisTrouble.Unreachable,
        // The client gives both the same type.
        { Exception: { } e } when HasCertificateRefused(e) => RedisTrouble.CertificateRefused,
        _ => RedisTrouble.PasswordRefused,
    };

    /// <summary>Whether the settings must be mended before it can be better.</summary>
    public static bool IsRefusal(this RedisTrouble trouble) =>
        trouble is RedisTrouble.PasswordRefused or RedisTrouble.CertificateRefused;

    /// <summary>Whether nothing at all can be asked meanwhile; else the rest goes on.</summary>
    public static bool ClosesLine(this RedisTrouble trouble) => trouble is RedisTrouble.Unreachable
        or RedisTrouble.Silent or RedisTrouble.Occupied || trouble.IsRefusal();

    /// <summary>The same in words, to complete "Redis …".</summary>
    public static string Words(this RedisTrouble trouble) => trouble switch
    {
        RedisTrouble.Unreachable => "cannot be reached",
        RedisTrouble.Silent => "does not answer in time",
        RedisTrouble.PasswordRefused => "refuses the user or the password of REDIS_URL",
        RedisTrouble.CertificateRefused => "has no certificate that this machine trusts for that name",
        RedisTrouble.Occupied => "is loading its data or busy with a script",
        RedisTrouble.Full => "has no room left",
        RedisTrouble.ReadOnly => "is a replica that takes nothing",
        RedisTrouble.Forbidden => "does not let the user of REDIS_URL do what the guide needs",
        _ => "holds something under a name of the guide that the guide did not write",
    };

    // The connection that is missing tells within why.
    private static bool HasPasswordRefused(Exception? exception) => exception is not null
        && (exception is RedisConnectionException { FailureType: ConnectionFailureType.AuthenticationFailure }
            || HasPasswordRefused(exception.InnerException));

    private static bool HasCertificateRefused(Exception? exception) => exception is not null
        && (exception is AuthenticationException || HasCertificateRefused(exception.InnerException));

    // The first word of an error names its kind; an error within a script has words of the script before it.
    private static RedisTrouble OfReply(string message)
    {
        if (Has("NOAUTH") || Has("WRONGPASS")) return RedisTrouble.PasswordRefused;
        if (Has("LOADING") || Has("BUSY") || Has("MASTERDOWN")) return RedisTrouble.Occupied;
        if (Has("OOM") || Has("MISCONF")) return RedisTrouble.Full;
        if (Has("READONLY")) return RedisTrouble.ReadOnly;
        return Has("NOPERM") ? RedisTrouble.Forbidden : RedisTrouble.UnusableEntry;

        bool Has(string word) => message.StartsWith(word, StringComparison.Ordinal)
            || message.Contains($"-{word} ", StringComparison.Ordinal);
    }
}
