using MuseumGuide.Asking.Grounding;
using MuseumGuide.Asking.Passages;
using MuseumGuide.Catalog;

namespace MuseumGuide.Tests.Asking.Passages;

public sealed class WorkKnowledgeTests
{
    private static readonly Artwork Moon = new()
    {
        Id = "moon",
        Title = "Harvest Moon",
        Description = "A moon stands above the stubble of a field.",
        OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title_de"] = "Erntemond",
            ["description_de"] = "Ein Mond steht über den Stoppeln eines Feldes.",
            ["regions"] = """[{"name": "The moon", "box": [0, 0, 1, 1], "text": "It is round and yellow."}]""",
            ["lent_by"] = "Oudeland",
        },
    };

    [Fact]
    public void Of_knows_neither_other_languages_nor_data()
    {
        var knowledge = WorkKnowledge.Of(Gallery.Entry(Moon));

        Assert.Equal(["title", "description", "lent_by"], knowledge.Fields.Select(field => field.Name));
        Assert.Single(knowledge.Passages);
    }

    [Fact]
    public void Of_reads_a_foreign_record_in_english_where_it_is()
    {
        var work = Moon with
        {
            Lang = "de",
            Title = "Erntemond",
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["title_en"] = "Harvest Moon", ["description_en"] = "A moon stands above stubble.",
            },
        };

        var knowledge = WorkKnowledge.Of(Gallery.Entry(work));

        Assert.Equal(
            ["Harvest Moon", "A moon stands above stubble."], knowledge.Fields.Select(field => field.Value));
    }

    [Fact]
    public void WorkFields_are_of_the_language_that_the_question_is_to_be_answered_in()
    {
        Assert.Equal(
            [("title", "Erntemond"), ("lent_by", "Oudeland")], WorkFields.Of(Moon, "de"));
        Assert.Equal(
            [("description", "Ein Mond steht über den Stoppeln eines Feldes.")], WorkFields.TextsOf(Moon, "de"));
        Assert.Equal(
            [("title", "Harvest Moon"), ("lent_by", "Oudeland")], WorkFields.Of(Moon, null));
    }
}
