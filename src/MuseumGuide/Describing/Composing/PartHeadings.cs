namespace MuseumGuide.Describing.Composing;

/// <summary>The parts' names for people.</summary>
internal static class PartHeadings
{
    public static string Of(DescriptionPart part) => part switch
    {
        DescriptionPart.StandardInformation => "About the work",
        DescriptionPart.Overview => "Overview",
        DescriptionPart.Size => "Size",
        DescriptionPart.Orientation => "Orientation",
        DescriptionPart.Details => "What is seen",
        DescriptionPart.Technique => "How it is made",
        DescriptionPart.Context => "Context",
        _ => "Other senses",
    };
}
