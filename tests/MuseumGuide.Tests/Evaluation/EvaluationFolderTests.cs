using MuseumGuide.Evaluation;

namespace MuseumGuide.Tests.Evaluation;

public sealed class EvaluationFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evaluation");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Read_reads_labels_in_the_order_listed()
    {
        Photo("one.jpg");
        Photo("two.jpg");
        List("\uFEFFset,file,expected_ids,kind,truth\nwalls,one.jpg,a; b,real photo,published\nwalls,two.jpg,,,\n");

        var photos = EvaluationFolder.Read(_folder.FullName).Photos;

        Assert.Equal(["one.jpg", "two.jpg"], photos.Select(photo => photo.File));
        Assert.Equal(["a", "b"], photos[0].ExpectedIds);
        Assert.Equal(("real photo", "published"), (photos[0].Kind, photos[0].Truth));
        Assert.Equal(Path.Combine(_folder.FullName, "one.jpg"), photos[0].FullPath);
        Assert.Empty(photos[1].ExpectedIds);
        Assert.Null(photos[1].Truth);
    }

    [Fact]
    public void Read_takes_a_list_without_the_optional_columns()
    {
        Photo("one.jpg");
        List("File,Set,Expected_Ids\none.jpg,walls,a\n");

        var photo = Assert.Single(EvaluationFolder.Read(_folder.FullName).Photos);

        Assert.Equal("walls", photo.Set);
        Assert.Null(photo.Kind);
    }

    [Fact]
    public void Read_tells_all_problems_with_their_lines()
    {
        Photo("one.jpg");
        List("""
            set,file,expected_ids
            walls,one.jpg,a
            walls,gone.jpg,a
            ,one.jpg,a
            walls,one.jpg,a
            walls,../one.jpg,a
            walls,,a
            walls,one.jpg,a;a
            """);

        var problems = Assert.Throws<EvaluationFolderException>(() => EvaluationFolder.Read(_folder.FullName)).Problems;

        Assert.Equal(
            [
                "queries.csv line 3: gone.jpg does not exist.",
                "queries.csv line 4: no set is named.",
                "queries.csv line 5: one.jpg is listed twice.",
                "queries.csv line 6: ../one.jpg lies outside the folder.",
                "queries.csv line 7: no file is named.",
                "queries.csv line 8: a is expected twice.",
            ],
            problems);
    }

    [Theory]
    [InlineData("set,file\nwalls,one.jpg\n", "queries.csv lacks the column expected_ids.")]
    [InlineData("", "queries.csv is empty.")]
    [InlineData("set,file,expected_ids\n", "queries.csv lists no photo.")]
    public void Read_refuses_a_list_it_cannot_use(string list, string problem)
    {
        List(list);

        var thrown = Assert.Throws<EvaluationFolderException>(() => EvaluationFolder.Read(_folder.FullName));

        Assert.Equal(problem, thrown.Message);
    }

    [Fact]
    public void Read_says_when_there_is_no_list()
    {
        var thrown = Assert.Throws<EvaluationFolderException>(() => EvaluationFolder.Read(_folder.FullName));

        Assert.Equal($"{_folder.FullName} has no queries.csv.", thrown.Message);
    }

    private void Photo(string name) => File.WriteAllBytes(Path.Combine(_folder.FullName, name), [1]);

    private void List(string text) => File.WriteAllText(Path.Combine(_folder.FullName, "queries.csv"), text);
}
