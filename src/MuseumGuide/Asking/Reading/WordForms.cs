namespace MuseumGuide.Asking.Reading;

/// <summary>Forms that no rule finds, and words that mean the same in a museum.</summary>
internal static class WordForms
{
    // The first word of a line stands for all of it.
    private const string Families = """
        draw drew drawn drawing drawings draws
        write wrote written writes writing inscribe inscribed inscription inscriptions inscribes
        wear wore worn wearing wears dressed dress clothes clothed clothing clothe garment outfit attire
        give gave given gives giving gift gifts donate donated donation donor donors bequest bequeathed bequeath giver
        buy bought buys buying purchase purchased purchases acquire acquired acquisition acquisitions
        own owned owns owner owners ownership belong belongs belonged
        make made makes making maker makers
        paint painted paints painting paintings painter painters
        find found finds finding discover discovered discovers discovery discoverer
        invent invented invents invention inventions inventor inventors devise devised devises
        publish published publishes publication publications print printed prints printing publisher
        explain explained explains explanation
        prove proved proves proven proof
        begin began begun begins start started starts beginning
        stand stood stands standing
        take took taken takes taking
        know knew known knows
        see saw seen sees
        hold held holds holding
        lie lay lies lying lain
        leave left_behind
        tell told tells
        build built builds building_up
        break broke broken breaks
        grow grew grown grows growing growth
        fall fell fallen falls
        steal stole stolen steals theft thief
        lend lent lends loan loaned loans lender
        sell sold sells sale seller
        die died dies dead death deaths
        bear born birth birthplace birthday birthdate
        burn burnt burned burns burning
        choose chose chosen
        run ran runs running
        fly flew flown
        win won wins
        lose lost loses
        keep kept keeps
        bring brought brings
        become became becomes
        weave wove woven weaves weaving weaver weavers
        sew sewn sewed
        study studied studies studying
        child children kid kids
        mother mom mum mama mothers
        father dad papa fathers
        rub rubbed rubs rubbing
        man men
        woman women lady ladies
        person people persons
        foot feet
        leaf leaves
        mouse mice
        half halves
        knife knives
        pay paid pays paying
        strike struck strikes stricken
        hear heard hears hearing
        feel felt feels feeling
        meet met meets
        send sent sends
        spend spent spends
        lead_to led
        fight fought fights
        shoot shot shoots
        sing sang sung sings
        swim swam swum
        throw threw thrown throws
        wind winds winding
        wake woke woken
        feed fed feeds
        shine shone shines
        sink sank sunk sinks sinking
        open opened opens opening
        pour poured pours
        come came comes coming
        wife wives
        mathematics mathematician mathematicians mathematical maths
        sign signed signs signature signatures signing
        restore restored restoration restores restorer conserve conserved conservation conservator
        exhibit exhibited exhibition exhibitions exhibits
        sea ocean seas oceans
        huge enormous
        big large bigger biggest larger largest
        small little tiny smaller smallest
        name named names naming call called calls
        mean meant meaning meanings means
        symbol symbolize symbolise symbolizes symbols symbolic symbolism
        begins_with begin_with
        teach taught teacher teachers
        student pupil pupils students
        fabric textile textiles fabrics
        damage damaged damages
        hide hid hidden hides
        catch caught catches
        sit sat sits sitting sitter
        hang hung hangs hanging
        speak spoke spoken speaks
        drive drove driven
        eat ate eaten eats
        ring rings
        thing things
        turn turned turns turning
        repaint repainted repaints repainting
        commission commissioned commissions
        marry married marries marriage
        replace replaced replaces replacement
        describe described describes describing description
        calculate calculated calculation
        live lived lives living
        say said says
        lead_metal leaden
        design designed designs designer designers
        use used uses using
        dye dyed dyes dyeing
        """;

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["colour"] = "color", ["colours"] = "colors", ["coloured"] = "colored", ["grey"] = "gray",
        ["centre"] = "center",
        ["centres"] = "centers", ["watercolour"] = "watercolor", ["jewellery"] = "jewelry", ["plough"] = "plow",
        ["neighbour"] = "neighbor", ["neighbours"] = "neighbors", ["theatre"] = "theater", ["fibre"] = "fiber",
        ["harbour"] = "harbor", ["metre"] = "meter", ["metres"] = "meters", ["mould"] = "mold", ["armour"] = "armor",
        ["centimetre"] = "centimeter", ["centimetres"] = "centimeters", ["honour"] = "honor", ["favour"] = "favor",
        ["sulphur"] = "sulfur", ["artefact"] = "artifact", ["symbolise"] = "symbolize", ["catalogue"] = "catalog",
        ["greenish"] = "green", ["bluish"] = "blue", ["reddish"] = "red", ["yellowish"] = "yellow",
        ["brownish"] = "brown",
        ["blackish"] = "black", ["whitish"] = "white", ["grayish"] = "gray", ["greyish"] = "gray", ["pinkish"] = "pink",
    };

    /// <summary>From a form to the word that stands for its family.</summary>
    public static IReadOnlyDictionary<string, string> Irregular { get; } = Families
        .Split('\n', StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .SelectMany(family => family.Select(form => (form, family[0])))
        .ToDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The American spelling, in which the guide's own words are.</summary>
    public static string American(string word) => Spellings.GetValueOrDefault(word, word);
}
