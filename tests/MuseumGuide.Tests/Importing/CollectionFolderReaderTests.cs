using System.Text;
using MuseumGuide.Catalog;
using MuseumGuide.Importing;

namespace MuseumGuide.Tests.Importing;

public sealed class CollectionFolderReaderTests : IDisposable
{
    private readonly CollectionFolder _folder = new CollectionFolder().WithPictures("a.jpg", "b.jpg", "c.jpg");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_takes_every_known_column_and_keeps_the_others()
    {
        _folder.WithRows(
            "id,title,artist,year,image,accession_number,period,medium,dimensions,credit_line,description,alt_text,"
            + "room,stop_number,rights,lang,Lent by",
            "1,T,A,c. 1642,a.jpg,SK-C-5,Baroque,Oil,3 × 4,Gift,Words,Alt,2.8,17,CC0,nl,Amsterdam");

        var row = Assert.IsType<CollectionRow.Accepted>(Assert.Single(Read()));

        var expected = new Artwork
        {
            Id = "1",
            Title = "T",
            Artist = "A",
            Year = "c. 1642",
            AccessionNumber = AccessionNumber.Parse("SK-C-5"),
            Period = "Baroque",
            Medium = "Oil",
            Dimensions = "3 × 4",
            CreditLine = "Gift",
            Description = "Words",
            AltText = "Alt",
            Room = "2.8",
            StopNumber = "17",
            Rights = "CC0",
            Lang = "nl",
            OtherFields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Lent by"] = "Amsterdam" },
        };
        Assert.Equivalent(expected, row.Artwork, strict: true);
        Assert.Equal(2, row.Line);
        Assert.Equal(Path.Combine(_folder.Folder, "a.jpg"), row.ImageFile);
    }

    [Fact]
    public void Read_matches_headers_without_case_and_outer_space_and_leaves_blanks_null()
    {
        _folder.WithRows(" ID ,Title,IMAGE,Note", "1,  ,a.jpg,", ",,,", "2");

        var rows = Read();

        var artwork = Assert.IsType<CollectionRow.Accepted>(rows[0]).Artwork;
        Assert.Equivalent(new Artwork { Id = "1" }, artwork, strict: true);
        Assert.Equal(new RefusedRow(4, "2", "The row names no image."), Refused(rows[1]));
        Assert.Equal(2, rows.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_passes_over_a_byte_order_mark(bool utf8)
    {
        var encoding = utf8 ? Encoding.UTF8 : Encoding.Unicode;
        _folder.WithFile(
            "artworks.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes("id,title,image\r\n1,Ünïcode,a.jpg\r\n")]);

        Assert.Equal("Ünïcode", Artworks().Single().Title);
    }

    [Fact]
    public void Read_keeps_commas_quotes_and_line_breaks_inside_quotes_and_counts_lines()
    {
        _folder.WithRows("id,title,image", "1,\"One, \"\"two\"\"\n\nthree\",a.jpg", "", "2,24\" x 36\",b.jpg", "3,x,");

        var rows = Read();

        Assert.Equal(["One, \"two\"\n\nthree", "24\" x 36\""], Artworks().Select(artwork => artwork.Title));
        Assert.Equal(7, Refused(rows[2]).Line);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Read_takes_the_separator_from_a_header_without_commas(char separator)
    {
        _folder.WithRows($"id{separator}title{separator}image", $"1{separator}Red, blue{separator}a.jpg");

        Assert.Equal("Red, blue", Artworks().Single().Title);
    }

    [Fact]
    public void Read_takes_the_accession_number_as_id_where_there_is_no_id_column()
    {
        _folder.WithRows("accession_number,image", "SK-C-5,a.jpg");

        var artwork = Artworks().Single();

        Assert.Equal("SK-C-5", artwork.Id);
        Assert.Equal("SK-C-5", artwork.AccessionNumber!.Value);
    }

    [Fact]
    public void Read_refuses_bytes_that_are_not_utf8_and_reads_on()
    {
        byte[] latin1 = [.. "id,title,image\n1,Caf"u8, 0xE9, .. ",a.jpg\n2,Café,b.jpg\n"u8, 0xE9, .. ",x,c.jpg\n"u8];
        _folder.WithFile("artworks.csv", latin1);

        var rows = Read();

        Assert.Equal(new RefusedRow(2, "1", "The column 'title' is not UTF-8 text."), Refused(rows[0]));
        Assert.Equal("Café", Assert.IsType<CollectionRow.Accepted>(rows[1]).Artwork.Title);
        Assert.Equal(new RefusedRow(4, null, "The column 'id' is not UTF-8 text."), Refused(rows[2]));
    }

    [Theory]
    [InlineData("1,\"open,a.jpg")]
    [InlineData("1,\"closed\"here,a.jpg")]
    public void Read_loses_only_the_row_whose_quotation_marks_do_not_pair(string damaged)
    {
        _folder.WithRows("id,title,image", damaged, "2,\"Sound, too\",b.jpg", "3,Sound,c.jpg");

        var rows = Read();

        Assert.Equal(new RefusedRow(2, null, "The quotation marks of the row do not pair."), Refused(rows[0]));
        Assert.Equal(["2", "3"], Artworks().Select(artwork => artwork.Id));
        Assert.Equal([3, 4], rows.Skip(1).Select(row => ((CollectionRow.Accepted)row).Line));
    }

    [Fact]
    public void Read_refuses_a_duplicate_id_a_blank_id_and_surplus_values()
    {
        _folder.WithRows("id,image", "1,a.jpg", "1,b.jpg", ",b.jpg", "2,b.jpg,c.jpg", "3,b.jpg,", "x\u0001,c.jpg");

        var rows = Read();

        Assert.Equal(["1", "3"], Artworks().Select(artwork => artwork.Id));
        Assert.Equal(
            [
                new(3, "1", "The id is already used in line 2."),
                new(4, null, "The row has no id."),
                new(5, "2", "The row has 3 values for 2 columns; quote values with commas."),
                new(7, null, "The id 'x·' is too long or has control characters."),
            ],
            rows.OfType<CollectionRow.Refused>().Select(row => row.Row));
    }

    [Fact]
    public void Read_takes_a_cell_that_starts_like_a_formula_as_text()
    {
        _folder.WithRows("id,title,image", "1,=1+1,a.jpg");

        Assert.Equal("=1+1", Artworks().Single().Title);
    }

    [Theory]
    [InlineData("id,title", "The header has no column 'image'.")]
    [InlineData("title,image", "The header has neither a column 'id' nor 'accession_number'.")]
    [InlineData("id,image,Image", "The header names the column 'Image' twice.")]
    public void Read_refuses_a_header_it_cannot_work_with(string header, string message)
    {
        _folder.WithRows(header, "1,a.jpg");

        Assert.Equal(message, Assert.Throws<CollectionFormatException>(Read).Message);
    }

    [Fact]
    public void Read_names_a_missing_folder_a_missing_file_and_an_empty_one()
    {
        var reader = new CollectionFolderReader();
        var missing = Assert.Throws<CollectionFormatException>(() => reader.Read(_folder.Outside));
        var withoutFile = Assert.Throws<CollectionFormatException>(Read);
        _folder.WithFile("artworks.csv", []);
        var empty = Assert.Throws<CollectionFormatException>(Read);

        Assert.Equal($"There is no folder '{_folder.Outside}'.", missing.Message);
        Assert.Equal($"The folder '{_folder.Folder}' has no artworks.csv.", withoutFile.Message);
        Assert.Equal($"artworks.csv in '{_folder.Folder}' is empty.", empty.Message);
    }

    [Fact]
    public void Read_takes_9999_of_10000_rows_when_one_is_bad()
    {
        var rows = Enumerable.Range(0, 10_000).Select(i => i == 5000 ? "bad,\"open,a.jpg" : $"{i},\"T, {i}\",a.jpg");
        _folder.WithRows(["id,title,image", .. rows]);

        Assert.Equal(9999, Artworks().Count());
        Assert.Equal(5002, Read().OfType<CollectionRow.Refused>().Single().Row.Line);
    }

    private static RefusedRow Refused(CollectionRow row) => Assert.IsType<CollectionRow.Refused>(row).Row;

    private IReadOnlyList<CollectionRow> Read() => new CollectionFolderReader().Read(_folder.Folder);

    private IEnumerable<Artwork> Artworks() => Read().OfType<CollectionRow.Accepted>().Select(row => row.Artwork);
}
