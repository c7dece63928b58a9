using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Guarding;

/// <summary>Turns away what is no question about a work: attempts to steer the guide, tasks, small talk, the house.
/// </summary>
internal static partial class ScopeGuard
{
    /// <returns>The sentence to decline with; null where the question may be one about a work.</returns>
    /// <param name="plain">The question in lower case, without marks, one space around each word.</param>
    public static string? Judge(string plain)
    {
        if (Steering().IsMatch(plain)) return "I only answer questions about the works of this collection.";
        if (Tasks().IsMatch(plain)) return "That is not something I do; I tell about the works of this collection.";
        if (Persons().IsMatch(plain))
            return "I know nothing about visitors or staff, only about the works of this collection.";
        if (House().IsMatch(plain)) return "I know only the works; please ask the museum's staff about that.";
        if (Self().IsMatch(plain)) return "I am this museum's guide, and I know only the works of this collection.";
        return Opinion().IsMatch(plain) ? "I have no opinion on that; I can tell what the museum has recorded." : null;
    }

    [GeneratedRegex(
        @" (ignore|disregard|forget|override|bypass) .*(instruction|instructions|rules?|above|previous|prior|"
        + @"everything|prompt|"
        + @"guidelines|restrictions|all|told|record) | (system|developer|hidden|initial|original) (prompt|message|"
        + @"instructions?|mode) |"
        + @" (repeat|print|reveal|output|show|display|quote|copy|leak|recite|echo) .*(prompt|above|instructions?|rules|"
        + @"verbatim|configuration|key|password|secret|conversation|message|line) |"
        + @" (you are now|from now on|act as|pretend|role ?play|roleplay|jailbreak|dan mode|developer mode|new "
        + @"instructions?|"
        + @"your (new )?(instructions?|prompt|rules|task|role)|stay in character|as an ai|language model) |"
        + @" (repeat|say|respond|reply|answer|write|output)( \w+)? (only|with the|with only|the words?|the phrase|"
        + @"exactly|after me|"
        + @"nothing but|in all caps|the following) |"
        + @" (api|secret|admin|access) (key|keys|token|password|code) | (password|passwords|api key) |"
        + @" (select \w+ from|drop table|rm rf|script|sudo|eval|javascript|html|base64|environment variables?|env "
        + @"file) |"
        + @" (system|assistant|user|developer) (override|says|said you|told you) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Steering();

    [GeneratedRegex(
        @" (joke about|jokes|tell (me|us) a (joke|riddle|story about)|haiku|limerick|sonnet|song lyrics|recipe for|a recipe|essay|"
        + @"homework|vote|tax|python|code|program me|"
        + @"translate|translation|capital of|weather forecast|stock|bitcoin|football|election|president|prime minister|"
        + @"horoscope|lottery|boyfriend|girlfriend|pizza|taxi|medical|lawyer|diagnos\w*|solve) | (weather|"
        + @"temperature) (today|tomorrow|like) | (is|was) the (weather|temperature) outside |"
        + @" (write|compose|sing|generate|invent|imagine|make up|draw) (me|us|a|an|some) |"
        + @" what time is it | what day is (it|today) | (write|compose) (me |us )?(a|an|some) (poem|song|story|letter|"
        + @"verse) | \d+ (times|plus|minus|divided by) \d+ | square root of \d+ $",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tasks();

    [GeneratedRegex(
        @" (my|other visitors?|the visitors?|the guard|guards|staff|employees?|director|curator)( \w+)? (name|address|"
        + @"phone|email|"
        + @"number|salary|age|home|location|wife|husband|child|children) | (visitors?|other people) (here|today|near|"
        + @"asked|"
        + @"before me|who) | (email|phone number|home address|salary|credit card|social security) | who am i | where "
        + @"do i live |"
        + @" who (is|was) the (guard|director|curator) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Persons();

    [GeneratedRegex(
        @" (toilets?|restrooms?|bathrooms?|washrooms?|cafe|cafeteria|coffee|restaurant|lunch|tickets?|admission|"
        + @"opening hours|"
        + @"opening times|parking|wifi|wi fi|gift shop|museum shop|cloakroom|lockers?|elevator|lift|exit|emergency|"
        + @"wheelchair|stroller|bus|metro|train|taxi|hotel) | (museum|gallery) (open|opens|close|closes|closed) | you "
        + @"(open|close|closed) (today|tomorrow|on|at|until) |"
        + @" when do you (open|close) | (free|entry|entrance fee) .*(sundays?|mondays?|free|entry) |"
        + @" (take|taking) (a )?(photos?|pictures?|selfies?) (here|in|inside) | where can i buy ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex House();

    [GeneratedRegex(
        @" (who|what) are you | your name | are you (a|an|human|real|alive|chatgpt|sentient) | who (made|built|"
        + @"created|trained) you |"
        + @" how are you | do you (love|like|feel|dream|have (feelings|a name|friends|a body|consciousness)) | what "
        + @"model ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Self();

    [GeneratedRegex(
        @" (do you think|your (opinion|favou?rite|view)|is it (good|bad|beautiful|ugly|any good|worth seeing)|"
        + @"should i (buy|like)|how (good|beautiful|famous|valuable|expensive|popular) | worth | how much (does|did|"
        + @"is|was|would|"
        + @"could|money) | (price|prices|cost|costs|value|valued|insured|insurance|expensive|euros?|dollars?)) ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opinion();
}
