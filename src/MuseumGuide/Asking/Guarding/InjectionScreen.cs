using System.Text.RegularExpressions;

namespace MuseumGuide.Asking.Guarding;

/// <summary>Finds text that talks to a machine instead of a visitor, in questions and in the museum's own texts
/// alike.</summary>
/// <remarks>A first net only: what slips through meets the checks on every answer.</remarks>
public static class InjectionScreen
{
    // In time that grows with the text alone, so that no limit is needed that a busy machine could break.
    private const RegexOptions Exactly =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private const RegexOptions Anywhere = Exactly | RegexOptions.IgnoreCase;

    // "Ignore all previous instructions", "forget what you were told".
    private static readonly Regex Overriding = new(
        @"\b(ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(previous|prior|above|earlier|"
        + @"preceding|former|all|any|your|these|those|the|other)\b.{0,30}\b(instructions?|prompts?|"
        + @"rules?|guidelines?|directions?|commands?|messages?|context|restrictions?|told)\b",
        Anywhere | RegexOptions.Singleline);

    // "Print your system prompt", "repeat the text above", "what are your instructions".
    private static readonly Regex Prying = new(
        @"\b(system|initial|hidden|secret|developer)\s+(prompt|message|instructions?)\b|\b(repeat|print|reveal|output|"
        + @"display|dump|leak|recite)\b.{0,40}\b(above|(your|the) (instructions?|prompt|rules|configuration|"
        + @"secrets?))\b|\b(show|tell|give|write|quote)\b.{0,20}\b(your (instructions?|prompt|rules|configuration|"
        + @"secrets?)|the (system )?(prompt|password)|(text|words|lines?) above)\b|\byour (instructions|prompt|"
        + @"system prompt|api[ -]?key|rules)\b|\bapi[ _-]?key\b",
        Anywhere | RegexOptions.Singleline);

    // "You are now …", "pretend to be …", "act as …".
    private static readonly Regex Casting = new(
        @"\b(you are (now|no longer)|from now on,? (you|tell|say|answer|reply|write|call)|(tell|inform) (every|each|"
        + @"all|any) (visitors?|users?|persons?|askers?)|pretend (that )?(to be|you)|act as (if|an?|the|my)|"
        + @"role[- ]?play|jailbreak|developer mode|do anything now|DAN mode|new (instructions?|persona|task) ?:)",
        Anywhere);

    // "Say only …", "answer with the word …", "note to the assistant".
    private static readonly Regex Dictating = new(
        @"\b(print|output|say|reply|respond|answer|write|return|append|include|"
        + @"insert)\b.{0,25}\b(exactly|only|verbatim|the (word|phrase|string|following|token|code)|"
        + @"in your (answer|reply|response))\b|\b(note|message|instructions?|attention|dear|"
        + @"hey)\b.{0,12}\b(to|for|,)\s*(the |this |any |all )?(ai|assistants?|chat ?bots?|"
        + @"language models?|llms?|models?|guide software|audio guides?)\b|\bif you are an? (ai|"
        + @"assistant|language model|llm|chat ?bot)\b|\b(ai|llm|language) models?\b.{0,40}\b(must|"
        + @"should|shall|will)\b",
        Anywhere | RegexOptions.Singleline);

    private static readonly Regex Markers = new(
        @"</?\s*(system|assistant|user|developer|instructions?|prompt)\s*>|\[/?(INST|SYSTEM|SYS)\]|<\|"
        + @".{0,20}\|>|^\s*(system|assistant|developer)\s*:|#{2,}\s*(system|instructions?)|"
        + @"-{3,}\s*(begin|end)\b",
        Anywhere | RegexOptions.Multiline);

    private static readonly Regex Foreign = new(
        @"\b(ignorier\w*|vergiss)\b.{0,40}\b(anweisung\w*|regeln|befehle)\b|\b(ignore[zr]?|"
        + @"oublie[zr]?)\b.{0,30}\b(instructions|consignes|règles)\b|\b(ignora|"
        + @"olvida)\b.{0,40}\b(instrucciones|reglas|órdenes)\b|\bignora\b.{0,40}\b(istruzioni|regole)\b|"
        + @"\bnegeer\b.{0,40}\b(instructies|regels)\b|\bignore\b.{0,40}\b(instruções|regras)\b",
        Anywhere | RegexOptions.Singleline);

    // Nobody asks about a painting in base64.
    private static readonly Regex EncodedBlob = new("[A-Za-z0-9+/]{40,}={0,2}", Exactly);

    /// <summary>Whether a text looks like an instruction to a model.</summary>
    public static bool Suspects(string? text) =>
        !string.IsNullOrEmpty(text)
        && (Overriding.IsMatch(text) || Prying.IsMatch(text) || Casting.IsMatch(text) || Dictating.IsMatch(text)
            || Markers.IsMatch(text) || Foreign.IsMatch(text) || EncodedBlob.IsMatch(text));

    /// <summary>Leaves out the sentences that talk to a machine, and the one after each, which tells it what to do.
    /// </summary>
    public static IEnumerable<string> Clean(IEnumerable<string> sentences)
    {
        var follows = false;
        foreach (var sentence in sentences)
        {
            var isSuspect = Suspects(sentence);
            if (!isSuspect && !follows) yield return sentence;
            follows = isSuspect;
        }
    }
}
