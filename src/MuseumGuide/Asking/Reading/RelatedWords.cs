namespace MuseumGuide.Asking.Reading;

/// <summary>Everyday words for what a record says otherwise; looser than the thesaurus, so they prove less.</summary>
internal static class RelatedWords
{
    // The words of one line go together: things, and what is done with them.
    private const string Fields = """
        girl woman lady mother daughter actress she her
        boy man guy fellow father son actor he him
        lets let in gave key lent open
        job profession occupation trade craft living work career employ employer shift
        company firm business studio workshop factory employer shop maker office
        school class lesson pupil teacher classroom schoolmaster student college
        university college academy institute professor thesis lecture
        army war battle soldier wound fight enemy
        sailor captain pilot crew seaman skipper mariner ferryman fisherman deck
        ship boat vessel craft ferry steamer barge deck sail voyage aboard
        wreck sink sank lost drown shipwreck disaster perish founder
        harbor port quay dock pier coast mole breakwater anchor
        storm gale tempest hurricane flood wind weather
        flood river overflow dike dyke water
        beach shore sand tide coast
        mud tide ashore aground stranded stuck strand
        island sandbank rock reef isle
        move shift drift wander travel migrate
        fake false invent trick exist imaginary fictional forge phony sham pretend decoy
        cheat copy steal trick catch plagiarize secretly pirate
        trap catch snare
        copy imitate reproduce duplicate replica cast
        stolen theft thief loot
        stain ring spot mark blot smudge blemish mug coffee tea cup spill
        mug cup drink beaker glass goblet tea coffee
        drink tea coffee wine beer water cup sip
        eat meal food dinner supper lunch bread cook soup feed feast
        bread baker loaf flour bake
        cook kitchen chef soup pot stew
        kitchen room house
        sugar bag sack wrap packaging package
        bag sack packet wrapper
        fuel coal heat fire burn
        coal fuel box bin
        fire hose burn flame blaze ash burned
        lighthouse beacon keeper tower
        keeper guard warden caretaker foreman watchman
        boss foreman manager chief head master overseer leader supervisor
        worker workman laborer workmen staff employee craftsman
        owner possess belong proprietor
        family mother father parent grandmother grandfather child daughter son uncle aunt niece nephew brother sister wife husband relative
        grandmother grandma granny grandparent
        grandfather grandpa grandparent
        mother mom mum mama
        father dad papa
        wife spouse husband bride widow marry couple wedding
        wedding marriage bride groom marry
        bride linen dowry
        daughter girl child
        baby infant child toddler
        kid child boy girl pupil youngster
        guy man person fellow
        lady woman
        name call know title term nickname dub
        nickname call known
        famous celebrated renowned known
        prize award medal honor win recognition
        prize oscar academy award
        reject refuse decline turned_down dismiss
        forbid ban prohibit allow censor permit viewer
        censor ban forbid stamp prohibit
        viewer audience visitor watcher spectator
        age old young year sixteen
        young child youth seven old
        order command request commission ask
        ask request beg demand invite
        lend borrow loan gave lent
        give gift present hand donate
        buy purchase acquire money pay sale cost
        pay cost price money guinea fund charge wage
        earn wage money income
        sell sale market trade seller merchant customer
        poor beggar poverty cheap
        rich wealthy noble lady court gentleman
        noble court aristocrat lady gentleman lord upper_class
        royal king queen court prince princess
        fashion fashionable popular trend vogue took_up
        dance music ball party
        music instrument play tune melody sound song string note musician
        melody tune song air
        hum drone buzz note sound tone
        noise buzz sound hum rattle loud
        soft soften quiet gentle muffle dampen
        record recording tape audio listen hear heard
        listen hear heard recording sound ear
        crank handle turn lever wheel
        handle crank grip knob
        wheel turn rotate spin circle
        bow violin fiddle string
        violin bow fiddle
        string gut wire cord chord
        gut sheep string intestine
        body lute part box
        animal sheep gut goat horse dog creature
        material made wood gut cotton plywood paper copper iron substance
        wood plywood timber board plank oak pine pearwood spruce
        ivory bone tusk
        key button press keyboard
        keyboard key
        press push touch finger
        finger hand thumb tip
        nose face head
        face head portrait
        replace new renew substitute swap
        repair mend patch restore replace fix
        reuse old recycle
        recycle reuse old scrap former
        last final end finally latest
        first earliest original oldest initially
        before earlier previous former until
        afterwards later after then become became
        become turn grow later
        career become life job
        engineer build builder dike
        build builder construct erect
        speech talk lecture speak address
        speak speech say talk tell word
        show display exhibit exhibition hang view
        exhibition show display
        survive remain left exist extant still preserve keep
        remain left survive over
        lost burn destroy missing gone
        destroy burn vault fire lost
        film movie cinema actor director scene still camera reel
        director movie film filmmaker
        actor actress star play role perform cast
        actress actor role play woman
        role play part character
        character figure person
        pose stand motionless still hold freeze
        motionless still freeze move
        move motion motionless still
        scene shot set act view
        set built stage scenery studio
        stage set scenery
        rain water hose wet fire_hose
        sleep asleep bed nap night doze
        hide conceal hid secret bury
        diary log book journal notebook
        book log volume atlas notebook memoir journal
        notebook note notes sketchbook
        note notebook write
        newspaper magazine press journal paper
        trim cut crop clip
        crop trim cut
        mark cross sign line stamp
        cross x mark
        stamp mark seal
        chart map plan survey
        map chart
        survey measure chart sound
        depth deep fathom measure sound
        depth deep shallow
        fathom depth unit
        unit fathom measure
        measure lead line unit gauge
        north south east west direction compass top left
        orientation north direction
        direction north left right way
        compile gather collect assemble source information draw
        information notes notebook source data
        source notebook compile information
        engrave cut engraver plate
        engraver engrave cut
        danger sandbank rock wreck hazard dangerous
        wreck course
        course route path track way
        route course road path
        ink line red pen
        proof evidence prove show sign
        evidence proof prove
        serve use employ
        until stop end
        hunt hunter hound stag deer hunting
        hunter huntsman hunt
        dog hound puppy
        deer stag
        stem foot stalk
        glass goblet cup vessel
        lid cover top
        house home building open roof cut
        inside interior open room
        cupboard doll house closet wardrobe
        roof top rooftop
        rescue save help boat relief
        relief help rescue aid
        help relief rescue aid assist
        wave greet hand wave
        tall high
        large big size huge great
        matter important importance
        important matter importance
        crayon pencil wax color
        run_out used up empty
        blue crayon color
        sea ocean water
        photograph photographer camera exposure plate print
        camera photographer photograph plate
        light flash lamp candle lit illuminate vending
        lamp light
        lit light illuminate
        flash light
        machine vending
        snack vending machine
        cannery factory fish mill plant
        close shut shutdown closed
        smell odor scent
        coat jacket
        tree wood trunk branch ring
        age date ring fell
        tool nail knife needle chisel instrument spoon
        prevent stop more avoid so_that
        avoid prevent stop without
        scratch nail cut deface cancel
        print pull impression edition
        impression print copy
        edition impression number series set
        series set cycle
        plan intend mean meant want
        intend mean meant plan
        meant intend
        mean stand symbolize hint represent
        hint mean suggest imply
        guess hint suggest think
        damage bruise worn break struck
        strike struck hit knock
        knock strike hit
        statue head figure sculpture
        figure person statue
        sculptor artist carve
        skin hand
        rash blister skin itch
        poison toxic skin
        polish rub charcoal shine
        powder dust gold sprinkle
        sprinkle strew scatter
        scatter strew sprinkle random
        random chance scatter
        chance random luck dice
        coin chance toss flip
        flip turn rotate over invert upside_down
        upside turn half
        mirror reflect symmetry reverse flip
        symmetry mirror same symmetric
        tile tiling pattern mosaic tesserae
        star shape
        shape form polygon triangle square circle
        triangle shape corner
        circle round ring disc disk
        round circle
        square field cell
        cell square grid
        grid line square net
        curve line bend round arc
        arc curve
        bend curve
        line curve stroke
        dot point spot speck
        point dot spot
        pattern design ornament
        stripe band line bands streak
        band stripe streak
        streak stripe band
        planet jupiter saturn mars venus mercury neptune uranus earth pluto
        remind resemble like recall name similar
        resemble like remind recall
        compare like resemble
        inspire idea after follow model
        idea inspire model
        rule law principle
        formula equation function rule
        equation formula
        algorithm rule method procedure
        computer machine supercomputer calculate
        calculate compute reckon
        compute calculate
        repeat again iterate over
        iterate repeat apply
        apply use repeat
        discover find first describe notice
        discover invent
        invent discover introduce describe found create
        create invent make
        create make
        theory theorem idea
        theorem proof theory prove
        prove proof show theorem
        measure size
        far distance
        distance far apart between
        apart distance gap
        speed fast slow
        time hour minute clock
        hour time clock
        clock time hour
        morning time hour
        noon midday twelve
        year date
        month year
        century hundred
        season spring summer autumn winter
        day week
        drawn draw drawing pen
        draw sketch
        sketch draw study
        paint brush
        brush paint
        canvas cloth linen
        paper sheet page
        sheet paper
        poster print
        dye color
        color paint dye pigment tint hue
        hue color
        weave weaver loom cloth thread warp weft
        thread yarn weft warp
        weaver weave
        knot tie carpet
        carpet knot rug
        tie knot
        sew stitch needle seam
        stitch sew seam embroidery
        seam join sew
        join sew unite connect
        connect join link line
        link join connect
        clothes coat dress apron wear
        apron wear
        wear clothes
        sock stocking
        stocking sock
        umbrella rain
        hat cap wear
        cap hat
        church chapel saint parish tower steeple
        priest friar monk nun clergy
        nun sister convent
        saint church holy
        angel wing
        wing feather bird
        bird wing peacock
        feather peacock wing
        god church
        holy saint church
        magic trick spell
        trick secret works false
        secret hide trick
        lock key keyhole unlock
        keyhole lock
        lion animal
        bug insect fly
        insect bug fly
        fish herring
        fruit quince apple
        vegetable cabbage
        flower tulip
        salt crystal
        crystal salt
        bead glass
        jewel bead gem
        gem jewel
        damp wet moist humid
        humid damp wet
        wet damp
        candle light
        dinner table
        table dinner
        sound water
        grass plant
        mountain peak
        valley canyon
        canyon valley
        cloud sky
        sky cloud
        sun light
        moon night
        snow ice
        smoke soot chimney
        chimney smoke tower
        street road
        empty nobody no
        nobody empty
        vanish disappear gone
        disappear vanish fade
        fade light disappear
        visible see
        invisible hide
        feel touch
        wrong false
        nice well
        strong weak
        weak strong
        strength weak strong
        stress strain pressure force
        pressure stress force
        bend strain
        interval fifth octave third ratio
        ratio proportion share
        share percent proportion part
        percent share proportion fill
        fill cover occupy full take
        occupy fill take
        cover fill
        wait wait
        land ground soil earth
        soil land
        earth soil land
        train railway station
        plane aircraft airplane
        car vehicle park traffic
        park car
        pirate copy
        doctor physician
        medicine doctor apothecary
        pharmacist apothecary
        lawyer judge jury
        jury judge committee
        judge jury
        vote jury
        letter envelope write mail
        envelope letter
        send letter post
        post mail send
        language hungarian english french german latin
        country nation
        town city
        neighborhood quarter district
        quarter district
        district quarter area
        area quarter region
        ghost spirit
        devil demon
        death die
        funeral die
        birth born
        ill sick
        sick ill
        blind see
        deaf hear
        """;

    private static readonly Dictionary<string, HashSet<string>> Related = Build();

    /// <summary>Whether a text with these stems has a word that goes with this one.</summary>
    public static bool AnyIn(string stem, IReadOnlySet<string> stems) =>
        Related.TryGetValue(stem, out var related) && related.Overlaps(stems);

    private static Dictionary<string, HashSet<string>> Build()
    {
        var related = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in Fields.Split('\n', StringSplitOptions.TrimEntries))
        {
            var stems = line.Split(' ').Select(Stemmer.Stem).ToArray();
            foreach (var stem in stems)
            {
                if (!related.TryGetValue(stem, out var known)) related[stem] = known = new(StringComparer.Ordinal);
                known.UnionWith(stems);
            }
        }

        return related;
    }
}
