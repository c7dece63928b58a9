namespace MuseumGuide.Host.Commands;

/// <summary>How a verb ended, for scripts.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed; one line on the error stream says why.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage or configuration; nothing was begun.</summary>
    public const int Misused = 2;

    /// <summary>Done, but something was refused; the report says what.</summary>
    public const int DoneWithRefusals = 3;
}
