namespace MuseumGuide.Host.Serving;

/// <summary>Why an instance should not be sent photos.</summary>
public enum Obstacle
{
    /// <summary>No index of the collection is loaded yet.</summary>
    StillLoading,

    /// <summary>The end has come: what was begun is finished, nothing new is taken.</summary>
    ShuttingDown,

    /// <summary>The folder with the guide's data is out of reach.</summary>
    DataUnreadable,
}
