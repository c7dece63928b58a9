using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using MuseumGuide.Demo;
using MuseumGuide.Recognition;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace MuseumGuide.Tests.Architecture;

public sealed class ArchitectureTests
{
    private static readonly Assembly Core = typeof(RecognitionPipeline).Assembly;

    private static readonly Assembly Demo = typeof(DemoGallery).Assembly;

    private static readonly ArchUnitNET.Domain.Architecture Loaded =
        new ArchLoader().LoadAssemblies(Core, Demo).Build();

    private const string Subjects =
        "Catalog|Visiting|Photos|Importing|Recognition|Describing|Narrating|Asking|Spending|Models|Evaluation";

    // Parsing, caching, pictures, vectors and the seams of models. A database, a cloud or the web belongs into an adapter.
    private static readonly HashSet<string> AllowedPackages = new(StringComparer.Ordinal)
    {
        "CsvHelper", "SkiaSharp",
        "Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.Caching.Abstractions",
        "Microsoft.Extensions.Caching.Memory", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.Options", "Microsoft.Extensions.Options.DataAnnotations",
        "Microsoft.Extensions.Primitives",
    };

    [Fact]
    public void The_core_references_no_database_cloud_web_or_adapter_assembly()
    {
        var foreign = Core.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !AllowedPackages.Contains(name) && !IsBaseLibrary(name));

        Assert.Empty(foreign);
    }

    [Fact]
    public void The_core_uses_neither_sockets_nor_databases()
    {
        Types().That().ResideInAssembly(Core)
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(@"^System\.(Net\.|Data(\.|$))"))
            .Check(Loaded);
    }

    [Fact]
    public void The_demo_gallery_knows_pictures_of_the_core_and_nothing_else_of_it()
    {
        Types().That().ResideInAssembly(Demo)
            .Should().NotDependOnAny(Types().That()
                .ResideInNamespaceMatching(@"^MuseumGuide\.(Catalog|Visiting|Importing|Evaluation|Recognition\.)"))
            .Check(Loaded);
    }

    [Theory]
    [InlineData("Hashing")]
    [InlineData("Features")]
    [InlineData("Geometry")]
    public void Picture_mathematics_touches_no_file_network_or_store(string folder)
    {
        Types().That().ResideInNamespaceMatching($@"^MuseumGuide\.Recognition\.{folder}$")
            .Should().NotDependOnAny(Types(true).That()
                .ResideInNamespaceMatching(@"^System\.(IO|Net)(\.|$)|^MuseumGuide\.(Catalog|Importing)")
                .Or().HaveNameMatching("^I(Reference|Import|Media)Store$"))
            .Check(Loaded);
    }

    [Fact]
    public void Recognition_does_not_know_how_works_are_imported_or_measured()
    {
        Types().That().ResideInNamespaceMatching(@"^MuseumGuide\.Recognition")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^MuseumGuide\.(Importing|Evaluation)"))
            .Check(Loaded);
    }

    // Data goes one way: what is known is found, described, spoken, asked about.
    [Theory]
    [InlineData("Prose", Subjects)]
    [InlineData("Limiting", Subjects)]
    [InlineData("Learning", Subjects)]
    [InlineData(
        "Catalog", "Photos|Visiting|Importing|Recognition|Describing|Narrating|Asking|Spending|Models|Evaluation")]
    [InlineData("Visiting", "Photos|Importing|Describing|Narrating|Asking|Spending|Models|Evaluation")]
    [InlineData("Models", "Photos|Importing|Recognition|Describing|Narrating|Asking|Spending|Evaluation")]
    [InlineData("Spending", "Photos|Importing|Recognition|Describing|Narrating|Asking|Evaluation")]
    [InlineData("Describing", "Importing|Recognition|Narrating|Asking|Evaluation")]
    [InlineData("Narrating", "Importing|Recognition|Asking|Evaluation")]
    [InlineData("Recognition", "Visiting|Narrating|Asking")]
    [InlineData("Asking", "Importing|Narrating|Evaluation")]
    public void A_slice_knows_only_those_before_it(string slice, string later)
    {
        Types().That().ResideInNamespaceMatching($@"^MuseumGuide\.{slice}(\.|$)")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^MuseumGuide\.({later})(\.|$)"))
            .Check(Loaded);
    }

    [Fact]
    public void Every_tier_is_sealed_and_called_one()
    {
        var tiers = Core.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IRecognitionTier)))
            .ToArray();

        Assert.NotEmpty(tiers);
        Assert.All(tiers, type => Assert.True(type.IsSealed, $"{type.Name} is not sealed."));
        Assert.All(tiers, type => Assert.EndsWith("Tier", type.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Helpers")]
    [InlineData("Util")]
    [InlineData("Utils")]
    [InlineData("Common")]
    public void No_type_has_a_name_that_says_nothing(string word)
    {
        var named = Core.GetTypes().Concat(Demo.GetTypes())
            .Where(type => type.Name.EndsWith(word, StringComparison.Ordinal));

        Assert.Empty(named);
    }

    private static bool IsBaseLibrary(string name) =>
        name is "netstandard" or "mscorlib"
        || (name.StartsWith("System.", StringComparison.Ordinal)
            && !name.StartsWith("System.Net", StringComparison.Ordinal)
            && !name.StartsWith("System.Data", StringComparison.Ordinal));
}
