using System.Globalization;

namespace MuseumGuide.Describing.Sizes;

/// <summary>Tells sizes in figures and beside things that everybody has had in hand.</summary>
internal static class HumanSize
{
    // How much a thing may differ from its likeness on each side.
    private const double Tolerance = 1.22;
    private const double DoorHeight = 203;
    private const double ArmSpan = 167;

    // Short side, long side.
    private static readonly (double Short, double Long, string Words)[] Sheets =
    [
        (2.2, 2.8, "a postage stamp"),
        (5.4, 8.6, "a bank card"),
        (6.3, 8.9, "a playing card"),
        (10.5, 14.8, "a postcard"),
        (14.8, 21, "a paperback book"),
        (21.3, 28.7, "a sheet of typing paper"),
        (28.5, 38, "a newspaper page folded once"),
        (38, 57, "an open newspaper page"),
        (50, 70, "a bed pillow"),
        (57, 75, "a newspaper spread open"),
        (80, 120, "a small dining table for two"),
        (80, 203, "a door"),
        (97, 190, "a single bed"),
        (152, 203, "a large double bed"),
    ];

    private static readonly (double Length, string Words)[] Rounds =
    [
        (2.4, "a coin"), (6.7, "a tennis ball"), (12, "a compact disc"), (18, "a side plate"),
        (27, "a dinner plate"), (30.5, "a vinyl record"), (40, "a steering wheel"), (65, "a bicycle wheel"),
        (110, "a round café table for four"),
    ];

    /// <summary>The figures in whole words: "48 centimeters high and 36.5 centimeters wide".</summary>
    public static string Figures(WorkSize size) => (size.Kind switch
    {
        SizeKind.HeightByWidth => $"{Length(size.First)} high and {Length(size.Second!.Value)} wide",
        SizeKind.TwoSides => $"{Length(size.First)} by {Length(size.Second!.Value)}",
        SizeKind.Height => $"{Length(size.First)} high",
        SizeKind.Width => $"{Length(size.First)} wide",
        _ => $"{Length(size.First)} across",
    }) + (size.Depth is { } depth ? $", and {Length(depth)} deep" : "");

    /// <summary>What it is about as large as: "about the size of a postcard".</summary>
    /// <returns>Null where nothing well known is near.</returns>
    public static string? Likeness(WorkSize size) => size switch
    {
        { Kind: SizeKind.Diameter } => Nearest(Rounds, size.First) is { } round ? $"about as wide as {round}" : null,
        { Kind: SizeKind.Height } => Tall(size.First),
        { Kind: SizeKind.Width } => Wide(size.First),
        { Second: { } second } => Sheet(size.First, second) ?? Sided(size, second),
        _ => null,
    };

    private static string? Sheet(double first, double second)
    {
        var (shorter, longer) = (Math.Min(first, second), Math.Max(first, second));
        var near = Sheets
            .Select(sheet => (sheet.Words, Worst: Math.Max(Apart(shorter, sheet.Short), Apart(longer, sheet.Long))))
            .MinBy(sheet => sheet.Worst);
        return near.Worst <= Tolerance ? $"about the size of {near.Words}" : null;
    }

    private static string? Sided(WorkSize size, double second)
    {
        if (size.Kind != SizeKind.HeightByWidth) return Across(size.Longest);
        if (size.First > DoorHeight * 1.05) return second > size.First * 1.1 ? Wide(second) : Tall(size.First);
        return size.First >= second ? Tall(size.First) : Wide(second);
    }

    private static string? Tall(double height) => height switch
    {
        > DoorHeight * 1.8 => $"about {Times(height / DoorHeight)} as tall as a door",
        > DoorHeight * 1.05 => "taller than a door",
        > 185 => "about as tall as a door",
        > 150 => "about as tall as a grown person",
        > 110 => "about as tall as a child of seven",
        > 82 => "about as tall as a kitchen counter",
        > 62 => "about as tall as a table",
        > 38 => "about as tall as a chair seat",
        > 25 and <= 34 => "about as tall as a sheet of typing paper",
        > 15 and <= 21 => "about as tall as an open hand is long",
        > 6 and <= 9.5 => "about as tall as a finger is long",
        _ => null,
    };

    private static string? Wide(double width) => width switch
    {
        > ArmSpan * 1.7 => $"about {Times(width / ArmSpan)} as wide as outstretched arms",
        > ArmSpan * 1.15 => "wider than outstretched arms",
        > ArmSpan * 0.88 => "about as wide as outstretched arms",
        > 110 => "not quite as wide as outstretched arms",
        > 72 and <= 95 => "about as wide as a door",
        > 38 and <= 55 => "about as wide as a pair of shoulders",
        > 25 and <= 34 => "about as wide as a sheet of typing paper is long",
        > 15 and <= 21 => "about as wide as an open hand is long",
        _ => null,
    };

    private static string? Across(double longest) => longest switch
    {
        > ArmSpan * 1.7 => $"at its longest about {Times(longest / ArmSpan)} the span of outstretched arms",
        > ArmSpan * 0.88 and < ArmSpan * 1.15 => "at its longest about the span of outstretched arms",
        _ => null,
    };

    private static string? Nearest((double Length, string Words)[] things, double length)
    {
        var near = things.MinBy(thing => Apart(length, thing.Length));
        return Apart(length, near.Length) <= Tolerance ? near.Words : null;
    }

    private static double Apart(double one, double other) => Math.Max(one, other) / Math.Min(one, other);

    private static string Times(double times) => Math.Round(times, MidpointRounding.AwayFromZero) switch
    {
        <= 2 => "twice",
        3 => "three times",
        4 => "four times",
        5 => "five times",
        var many => $"{many.ToString(CultureInfo.InvariantCulture)} times",
    };

    private static string Length(double centimeters)
    {
        if (centimeters >= 1000) return Counted(centimeters / 100, "meter");
        return centimeters < 1 ? Counted(centimeters * 10, "millimeter") : Counted(centimeters, "centimeter");
    }

    private static string Counted(double number, string unit)
    {
        var figure = Math.Round(number, 1, MidpointRounding.AwayFromZero)
            .ToString("0.#", CultureInfo.InvariantCulture);
        return $"{figure} {unit}{(figure == "1" ? "" : "s")}";
    }
}
