using System.Reflection;
using System.Text.RegularExpressions;
using MuseumGuide.Catalog;
using MuseumGuide.Narrating.SpokenForms;

namespace MuseumGuide.Tests.Architecture;

public sealed class PatternTests
{
    private const BindingFlags Shared = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    // A machine that is short of processors stands still for longer than a match should take.
    [Fact]
    public void No_pattern_gives_up_within_ten_seconds() => Assert.All(
        Patterns().Append((Name: nameof(SpokenRule), Regex: OfOneSpokenRule())),
        pattern => Assert.True(
            pattern.Regex.Options.HasFlag(RegexOptions.NonBacktracking)
                || pattern.Regex.MatchTimeout >= TimeSpan.FromSeconds(10),
            pattern.Name));

    // Each rule holds its own, all made alike.
    private static Regex OfOneSpokenRule() => (Regex)typeof(SpokenRule)
        .GetField("_pattern", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(new SpokenRule("a", "b"))!;

    private static IEnumerable<(string Name, Regex Regex)> Patterns() =>
        from type in typeof(Artwork).Assembly.GetTypes()
        where !type.ContainsGenericParameters
            && type.Namespace?.StartsWith("MuseumGuide", StringComparison.Ordinal) == true
        from member in type.GetMembers(Shared)
        let regex = member switch
        {
            MethodInfo method when method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0 =>
                (Regex)method.Invoke(null, null)!,
            FieldInfo field when field.FieldType == typeof(Regex) => (Regex)field.GetValue(null)!,
            _ => null,
        }
        where regex is not null
        select ($"{type.Name}.{member.Name}", regex);
}
