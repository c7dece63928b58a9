namespace MuseumGuide.Asking.Topics;

/// <summary>What a question is after; <c>eval/topics</c> has a file for each, named in snake_case.</summary>
internal enum Topic
{
    /// <summary>A detail that only the museum's texts can tell.</summary>
    Detail,

    /// <summary>Who made it.</summary>
    Maker,

    /// <summary>Where the maker is from, when the maker lived.</summary>
    MakerLife,

    /// <summary>When it was made.</summary>
    Date,

    /// <summary>What it is made of.</summary>
    Medium,

    /// <summary>How it was made.</summary>
    Technique,

    /// <summary>Whose idea its technique is, and since when there is it.</summary>
    Inventor,

    /// <summary>How big it is, how long it lasts.</summary>
    Size,

    /// <summary>Whether it is wide or tall.</summary>
    Format,

    /// <summary>What it is called.</summary>
    Title,

    /// <summary>Which style or period it is counted among.</summary>
    Period,

    /// <summary>Where it was made.</summary>
    Origin,

    /// <summary>What is written on it, whether it is signed.</summary>
    Inscription,

    /// <summary>Where it hangs.</summary>
    Room,

    /// <summary>The number to key in.</summary>
    StopNumber,

    /// <summary>The number that the museum keeps it under.</summary>
    AccessionNumber,

    /// <summary>How it came to the museum, and whose it is.</summary>
    Acquisition,

    /// <summary>Since when the museum has it.</summary>
    AcquiredWhen,

    /// <summary>Who had it before.</summary>
    Provenance,

    /// <summary>Who may use its picture.</summary>
    Rights,

    /// <summary>Whether it may be touched, what it feels like.</summary>
    Touch,

    /// <summary>What it is, what it shows, what there is to tell.</summary>
    Overview,

    /// <summary>Which colors it has.</summary>
    Colors,

    /// <summary>Whether it is light or dark.</summary>
    Light,

    /// <summary>Other works by its maker.</summary>
    SameMaker,

    /// <summary>Other works in its room.</summary>
    SameRoom,

    /// <summary>Other works of its style or period.</summary>
    SamePeriod,

    /// <summary>Other works like it, or with something in them.</summary>
    Similar,

    /// <summary>What it is worth.</summary>
    Price,

    /// <summary>What the guide thinks of it.</summary>
    Opinion,

    /// <summary>The house and the visit.</summary>
    House,

    /// <summary>Staff, visitors, the asker.</summary>
    Persons,

    /// <summary>The guide itself.</summary>
    Self,

    /// <summary>Verses, sums, code and other tasks.</summary>
    Task,

    /// <summary>No question at all.</summary>
    Smalltalk,

    /// <summary>The rest of the world.</summary>
    World,

    /// <summary>Orders to the machine.</summary>
    Steering,
}
