namespace MuseumGuide.ChildPrograms;

/// <summary>A child program gave nothing that can be used.</summary>
public sealed class ChildProgramException(ChildFault fault, Exception? innerException = null)
    : Exception($"The program gave nothing: {fault}.", innerException)
{
    /// <summary>Why.</summary>
    public ChildFault Fault { get; } = fault;
}
