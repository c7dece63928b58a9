using Microsoft.Extensions.Logging.Abstractions;
using MuseumGuide.Photos;

namespace MuseumGuide.Tests.Photos;

public sealed class DecodeJournalTests : IDisposable
{
    private static readonly ContentHash Poison = ContentHash.Of([1, 2, 3]);

    private readonly TemporaryFolder _folder = new();

    private string Marks => Path.Combine(_folder.Path, "decoding");

    private string Strikes => Path.Combine(_folder.Path, "decode-strikes.txt");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_quarantines_a_photo_left_behind_twice()
    {
        Die();
        Die();

        Assert.True(Open().IsQuarantined(Poison));
        Assert.False(Open().IsQuarantined(ContentHash.Of([4])));
    }

    [Fact]
    public void Open_forgives_one_death()
    {
        Die();

        Assert.False(Open().IsQuarantined(Poison));
    }

    [Fact]
    public void Open_counts_one_death_once_however_often_the_photo_was_in_work()
    {
        Die(copies: 5);

        Assert.False(Open().IsQuarantined(Poison));
    }

    [Fact]
    public void Open_takes_away_the_marks_it_counted()
    {
        Die();

        Open();

        Assert.Empty(Directory.GetFiles(Marks));
    }

    [Fact]
    public void A_survived_decode_clears_the_strike()
    {
        Die();
        using (Open().Begin(Poison))
        {
        }

        Die();

        Assert.False(Open().IsQuarantined(Poison));
    }

    [Fact]
    public void Begin_marks_the_photo_until_it_is_done()
    {
        var mark = Open().Begin(Poison);

        var during = Directory.GetFiles(Marks);
        mark.Dispose();

        Assert.StartsWith(Poison.Hex, Path.GetFileName(Assert.Single(during)), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Marks));
    }

    [Fact]
    public void Open_leaves_the_marks_of_the_living_alone()
    {
        using var mark = Open().Begin(Poison);

        Open();
        var journal = Open();

        Assert.False(journal.IsQuarantined(Poison));
        Assert.Single(Directory.GetFiles(Marks));
    }

    [Fact]
    public void Begin_marks_the_same_photo_twice_at_once()
    {
        var journal = Open();

        using var first = journal.Begin(Poison);
        using var second = journal.Begin(Poison);

        Assert.Equal(2, Directory.GetFiles(Marks).Length);
    }

    [Theory]
    [InlineData("\0\u0001garbage\n\n one two three")]
    [InlineData("zz 9")]
    [InlineData("")]
    public void Open_survives_a_damaged_list(string content)
    {
        File.WriteAllText(Strikes, content);
        Die();
        Die();

        Assert.True(Open().IsQuarantined(Poison));
    }

    [Fact]
    public void Open_keeps_the_good_lines_of_a_damaged_list()
    {
        File.WriteAllText(Strikes, $"broken\n{Poison.Hex} 2\n{Poison.Hex[..10]} 7\n");

        Assert.True(Open().IsQuarantined(Poison));
    }

    [Fact]
    public void Open_survives_files_that_are_no_marks()
    {
        Directory.CreateDirectory(Marks);
        File.WriteAllText(Path.Combine(Marks, "README"), "hello");

        Open();

        Assert.False(File.Exists(Strikes));
    }

    [Fact]
    public void Begin_goes_on_where_no_mark_can_be_written()
    {
        File.WriteAllText(Marks, "a file in the folder's place");

        using var mark = Open().Begin(Poison);

        Assert.False(Open().IsQuarantined(Poison));
    }

    private DecodeJournal Open() => DecodeJournal.Open(_folder.Path, NullLogger<DecodeJournal>.Instance);

    // A dead process leaves its marks with nobody holding them; the next start finds them.
    private void Die(int copies = 1)
    {
        Open();
        for (var i = 0; i < copies; i++)
            File.WriteAllText(Path.Combine(Marks, $"{Poison.Hex}.dead-{i}"), "");
        Open();
    }
}
