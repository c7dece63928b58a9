namespace MuseumGuide.Describing;

/// <summary>How much is told; every length tells the same facts as far as it goes.</summary>
public enum DescriptionLength
{
    /// <summary>At most 25 words, some ten seconds.</summary>
    Glance,

    /// <summary>About 100 words, some forty seconds.</summary>
    Short,

    /// <summary>All there is, up to 330 words, some two minutes; never padded.</summary>
    Full,
}
