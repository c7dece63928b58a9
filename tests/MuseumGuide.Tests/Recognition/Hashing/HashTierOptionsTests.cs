using System.ComponentModel.DataAnnotations;
using MuseumGuide.Recognition.Hashing;

namespace MuseumGuide.Tests.Recognition.Hashing;

public sealed class HashTierOptionsTests
{
    [Fact]
    public void Defaults_are_those_documented()
    {
        var options = new HashTierOptions();

        Assert.Equal(10, options.MaxMeanDistance);
        Assert.Equal(2, options.MaxTwinDistance);
        Assert.Equal(0.99, options.HashConfidence);
    }

    [Fact]
    public void Validation_names_every_setting_out_of_range()
    {
        var options = new HashTierOptions { MaxMeanDistance = 61, MaxTwinDistance = -1, HashConfidence = 1.01 };
        var results = new List<ValidationResult>();

        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);

        Assert.Equal(
            [
                "The field MaxMeanDistance must be between 0 and 60.",
                "The field MaxTwinDistance must be between 0 and 10.",
                "The field HashConfidence must be between 0 and 1.",
            ],
            results.Select(result => result.ErrorMessage));
    }
}
