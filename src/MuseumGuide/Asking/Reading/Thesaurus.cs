namespace MuseumGuide.Asking.Reading;

/// <summary>Which words may answer for which: near synonyms, and members of a kind.</summary>
internal static class Thesaurus
{
    // Each word of a line may stand for each other.
    private const string Alike = """
        shut close
        keep hold contain store
        ring circle
        ever never
        smoke pipe
        fat thick broad wide
        skinny thin narrow slim
        till until
        photo photograph still
        movie film
        room kitchen bedroom studio parlor cellar attic
        fake false
        inn tavern pub
        exist remain survive left
        fellow guy man
        imaginary invent
        spectacles glasses
        flower blossom bloom
        ask beg request
        rip tear torn
        seem appear
        chart map
        brook stream
        broken crack
        scared afraid fear
        mad angry
        begin start
        finish complete
        remember recall
        border edge
        choose select pick
        notice see observe spot watch discover
        poem verse rhyme poetry
        jump leap hop bounce
        magazine journal newspaper column periodical
        shape figure form polygon
        album record sleeve
        cover sleeve lid
        close near crowd tight
        percent percentage share
        topple fall collapse tip
        film movie cinema
        background ground backdrop behind
        top above upper upward
        bottom below lower under foot underneath beneath
        front foreground near
        left leftmost
        middle center
        boat ship ferry vessel
        learn train study taught teach
        trade craft profession job work paint occupation
        cut fell chop carve engrave saw
        dirty soot stain grime smudge
        pattern shape motif ornament design
        miss missing lack strike lose gone
        pose model sit sitter
        shiny gold polish rub bright glossy gleam
        woodblock block
        funny joke humor amusing comic
        hide secret sew lining behind under invisible conceal
        real true genuine original authentic
        live stay reside dwell settle home
        zoom enlarge magnify big
        begin enter start set first
        end leave finish stop last close
        different change otherwise differ unlike
        friar father monk
        place point spot location
        pass visit cross go travel
        page sheet leaf
        number figure numeral digit
        fabric cloth textile linen
        dye indigo vat color stain
        sound hear noise audio music
        loud noise
        idea concept invention rule formula theory
        rule formula law recipe method
        invent devise introduce develop publish describe propose idea
        publish print appear
        explain show describe tell
        call name title term word
        same equal identical like alike
        build make construct
        hold with carry hand lift
        angry quarrel argue fight row
        quarrel argue fight dispute row
        buy sell give
        pay cost fund purchase money
        road street path way lane
        house home building cottage
        church chapel abbey cathedral
        sister brother sibling
        mother father parent
        old ancient early
        new modern young recent
        hot warm heat
        cold cool ice frost winter
        damage burn destroy break worn crack scratch
        repair restore mend reweave rewoven renew patch
        destroy burn damage demolish
        fire burn flame
        rich wealthy
        poor cheap
        sad grief mourn
        happy joy cheerful
        rain umbrella wet
        light lamp candle lantern shine glow
        dark night shadow black dim
        shadow shade dark
        night evening dusk dark moon
        morning dawn sunrise
        sunset dusk evening
        mountain peak range summit hill
        hill mountain slope dune
        desert sand dune
        river stream water canal
        water sea river lake pond
        lake pond
        forest wood tree
        garden orchard meadow
        seed grain
        leaf frond petal foliage
        branch twig stem
        stone rock
        metal iron brass bronze copper
        thread yarn string wire
        rope line cord
        weave loom warp weft knot
        machine device instrument apparatus engine
        tool instrument utensil implement
        scientist mathematician physicist chemist biologist botanist scholar
        professor teacher scholar
        soldier war army military
        king queen prince princess
        rule obey govern
        show display exhibit
        refuse reject decline
        approve accept
        allow permit
        forbid ban prohibit
        touch feel
        open unlock key keyhole
        sink wreck drown
        miss strike lack
        smell scent
        smooth polish
        rough coarse
        thin fine narrow
        thick broad fat
        fast quick rapid
        slow gradual
        often time times frequent
        once single one
        twice two
        many several numerous
        all every whole each
        few rare seldom
        unusual rare strange special
        different other
        similar like alike
        repeat again same return
        grow become spread
        die dead death
        young girl boy child
        girl daughter child
        boy son child
        model sitter
        reason because
        purpose aim
        letter initial inscription lettering
        message letter
        language word
        number count
        measure size
        piece part fragment
        half part
        side left right edge
        edge border rim margin
        border frame edge
        corner edge
        crack fissure break
        hole gap opening
        gap space hole
        mix blend stir
        glue paste
        pour spill soak
        soak dip wet
        press push
        pull draw drag
        turn rotate spin
        shake tremble swing
        swing pendulum
        float drift
        fly flight
        swim float
        run flow
        hit strike
        throw cast
        cast mold
        hang suspend
        lie rest
        stop prevent end
        prevent hinder
        help assist
        assistant helper pupil
        friend companion
        enemy foe
        neighbor adjacent next
        far distant
        travel journey walk wander
        walk step stroll
        step round stage
        wrong error mistake
        mistake error
        correct right
        fix solve
        solve answer
        answer reply
        ask question
        problem question
        puzzle question riddle
        game play toy
        toy game
        computer machine program supercomputer
        program software code
        random chance accident
        luck chance
        order rule
        rare seldom
        famous known noted
        hobby mountaineer pastime
        prize award medal
        win prize
        award prize honor
        picture plot image
        photograph photo exposure negative
        exposure shutter
        expose exposure
        fade light bleach
        protect save keep
        clean restore
        hidden secret
        animal creature beast
        creature being animal
        coast shore beach
        shore beach bank
        island land
        country nation land
        city town
        village town
        school academy
        factory mill works
        shop store
        office room
        bed coverlet
        blanket coverlet
        chair seat
        glass pane window
        door gate
        gate door
        roof top
        wall panel
        floor ground
        paint pigment color
        pigment paint blue
        varnish lacquer
        gold gilt golden
        silver silvery
        reverse mirror left
        mirror reverse reflection
        opposite other
        depict show portray represent picture
        """;

    // The first word of a line stands for each of the others, and not the other way.
    private const string Kinds = """
        wear coat dress hat cloak gown robe shirt jacket apron cap collar mask uniform skirt shawl scarf
        wear boots gloves veil crown helmet suit trousers tunic bonnet kimono
        head hat cap
        animal horse dog cat bird cow sheep fish goat lion deer rabbit mouse donkey ox pig hen duck swan owl
        animal heron fox bear elephant seahorse moth bee butterfly monkey parrot crow gull crane snail fly
        animal spider cone
        bird crane swan owl heron gull crow parrot duck hen
        insect fly bee moth butterfly beetle
        fruit apple lemon pear grape orange cherry plum peach fig melon berry quince
        flower rose tulip dahlia lily poppy sunflower daisy iris peony blossom carnation petal geranium hyacinth
        plant fern flower tree herb grass moss
        tree oak pine birch poplar orchard
        people man woman girl boy child figure person crowd friar couple passenger workmen porter nun fishwife
        person man woman girl boy child figure friar lady gentleman sitter
        man sitter friar ferryman pilot
        woman sitter lady nun fishwife
        season winter spring summer autumn fall
        weather rain snow storm wind sun cloud mist
        building church tower house castle mill chapel barn temple palace cottage warehouse
        instrument violin lute guitar flute piano drum harp pendulum trumpet microscope
        vehicle boat ship cart car train carriage bicycle ferry
        wood oak poplar pine cherry walnut
        material silk linen wool cotton bronze marble oak
        print etching woodblock woodcut linocut lithograph engraving aquatint
        sculpture bronze marble limestone plaster
        textile wool cotton linen silk tapestry carpet coverlet
        photograph albumen negative
        carpet wool
        family sister brother mother father daughter son uncle niece
        relative sister brother mother father daughter son uncle niece
        book atlas memoir
        tool knife chisel nail spoon needle comb brush
        color red orange yellow green blue violet purple pink brown black white gray gold silver
        """;

    private static readonly Dictionary<string, HashSet<string>> Relatives = Build();

    /// <summary>Whether a text with these stems has the word, or one that may answer for it.</summary>
    public static bool IsIn(string stem, IReadOnlySet<string> stems) =>
        stems.Contains(stem) || (Relatives.TryGetValue(stem, out var relatives) && relatives.Overlaps(stems));

    /// <summary>Whether one stem may answer for another.</summary>
    public static bool Answers(string asked, string said) =>
        Relatives.TryGetValue(asked, out var relatives) && relatives.Contains(said);

    /// <returns>The stems that may answer for the word.</returns>
    public static IEnumerable<string> Expand(string stem) => Relatives.GetValueOrDefault(stem, []);

    private static Dictionary<string, HashSet<string>> Build()
    {
        var relatives = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in Lines(Alike))
        {
            foreach (var stem in line) Add(stem, line);
        }

        foreach (var line in Lines(Kinds)) Add(line[0], line[1..]);
        return relatives;

        void Add(string stem, IEnumerable<string> others)
        {
            if (!relatives.TryGetValue(stem, out var known)) relatives[stem] = known = new(StringComparer.Ordinal);
            known.UnionWith(others);
        }
    }

    private static IEnumerable<string[]> Lines(string lines) => lines.Split('\n', StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ').Select(Stemmer.Stem).ToArray());
}
