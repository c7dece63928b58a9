namespace MuseumGuide.ChildPrograms;

/// <summary>Why a child program gave nothing.</summary>
public enum ChildFault
{
    /// <summary>There is no such program, or it may not be run.</summary>
    NotStarted,

    /// <summary>It ended with an exit code other than 0.</summary>
    Failed,

    /// <summary>It took longer than it may and was killed.</summary>
    TimedOut,

    /// <summary>It wrote more than it may and was killed.</summary>
    TooMuchOutput,
}
