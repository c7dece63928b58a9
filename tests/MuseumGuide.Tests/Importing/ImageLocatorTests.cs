using MuseumGuide.Importing;

namespace MuseumGuide.Tests.Importing;

public sealed class ImageLocatorTests : IDisposable
{
    private readonly CollectionFolder _folder = new CollectionFolder().WithPictures("images/a.jpg");

    public ImageLocatorTests()
    {
        Directory.CreateDirectory(_folder.Outside);
        File.WriteAllText(Path.Combine(_folder.Outside, "secret.jpg"), "secret");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("images/a.jpg")]
    [InlineData("images\\a.jpg")]
    [InlineData("./images/../images/a.jpg")]
    public void Locate_finds_a_file_in_the_folder(string image)
    {
        var location = Locate(image);

        Assert.Equal(Path.Combine(_folder.Folder, "images", "a.jpg"), location.File);
        Assert.Null(location.Problem);
    }

    [Theory]
    [InlineData("../outside/secret.jpg")]
    [InlineData("images/../../outside/secret.jpg")]
    [InlineData("..\\outside\\secret.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\secret.jpg")]
    [InlineData("../collection-else/a.jpg")]
    public void Locate_refuses_a_path_that_leads_out(string image) =>
        Assert.Equal(new(null, $"The image '{image}' lies outside the collection's folder."), Locate(image));

    [Fact]
    public void Locate_refuses_links_that_lead_out()
    {
        Link("images/file.jpg", Path.Combine(_folder.Outside, "secret.jpg"));
        Link("folder", "../outside");
        Link("images/hop", "../folder");

        foreach (var image in (string[])["images/file.jpg", "folder/secret.jpg", "images/hop/secret.jpg"])
            Assert.Equal(new(null, $"The image '{image}' lies outside the collection's folder."), Locate(image));
    }

    [Fact]
    public void Locate_follows_links_that_stay_inside_but_not_in_circles()
    {
        Link("link.jpg", "images/a.jpg");
        Link("one.jpg", "two.jpg");
        Link("two.jpg", "one.jpg");

        Assert.Equal(Path.Combine(_folder.Folder, "images", "a.jpg"), Locate("link.jpg").File);
        Assert.Null(Locate("one.jpg").File);
    }

    [Fact]
    public void Locate_works_in_a_folder_that_is_itself_a_link()
    {
        var link = _folder.Folder + "-link";
        Directory.CreateSymbolicLink(link, _folder.Folder);

        Assert.Equal(Path.Combine(link, "images", "a.jpg"), new ImageLocator(link).Locate("images/a.jpg").File);
    }

    [Theory]
    [InlineData("none.jpg", "The image 'none.jpg' was not found.")]
    [InlineData("images", "The image 'images' is a folder.")]
    [InlineData("empty.jpg", "The image 'empty.jpg' is an empty file.")]
    [InlineData("a\0b.jpg", "The image 'a·b.jpg' has control characters in its name.")]
    [InlineData("http://x/a.jpg", "The image 'http://x/a.jpg' is a web address; put the file into the folder.")]
    public void Locate_says_what_is_wrong(string image, string problem)
    {
        _folder.WithFile("empty.jpg", []);

        Assert.Equal(new(null, problem), Locate(image));
    }

    private void Link(string name, string target) =>
        File.CreateSymbolicLink(Path.Combine(_folder.Folder, name), target);

    private ImageLocation Locate(string image) => new ImageLocator(_folder.Folder).Locate(image);
}
