using System.ComponentModel.DataAnnotations;
using MuseumGuide.Postgres;

namespace MuseumGuide.Stores.Tests.Postgres;

public sealed class PostgresOptionsTests
{
    [Fact]
    public void Defaults_are_those_of_the_documentation()
    {
        var options = new PostgresOptions();

        Assert.Equal(
            (10, 2, 5, 60, 900, 5, 60, 5),
            (options.MaxConnections, options.ConnectTimeout.TotalSeconds, options.CommandTimeout.TotalSeconds,
                options.ImportTimeout.TotalSeconds, options.MigrationTimeout.TotalSeconds,
                options.Patience.TotalSeconds, options.ImportPatience.TotalSeconds,
                options.PollInterval.TotalSeconds));
    }

    [Fact]
    public void Validation_tells_what_is_out_of_range()
    {
        var options = new PostgresOptions { MaxConnections = 1, Patience = TimeSpan.FromMinutes(2) };
        var problems = new List<ValidationResult>();

        Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true);

        Assert.Equal(
            [
                "The Address field is required.",
                "The field MaxConnections must be between 2 and 500.",
                "The field Patience must be between 00:00:00 and 00:01:00.",
            ],
            problems.Select(problem => problem.ErrorMessage));
    }
}
