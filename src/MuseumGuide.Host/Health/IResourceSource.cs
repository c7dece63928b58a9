namespace MuseumGuide.Host.Health;

/// <summary>Something that accounts for processor time and memory: a control group, or the whole machine.</summary>
internal interface IResourceSource
{
    /// <returns>Processor time used so far; null where it is not told, or not bounded here.</returns>
    ProcessorReading? ReadProcessor();

    /// <returns>Memory in use; null where it is not told, or not bounded here.</returns>
    MemoryReading? ReadMemory();
}
