using MuseumGuide.Browser.Tests.Rig;
using Xunit.Sdk;

namespace MuseumGuide.Browser.Tests.RigItself;

public sealed class JudgeTests(Gallery gallery) : Journey(gallery)
{
    [Theory]
    [InlineData("<p style='color:#777'>Grey</p>", "4.48 of 4.5")]
    [InlineData("<p style='opacity:0.4'>Faint</p>", "Faint")]
    [InlineData("<p style='background:rgb(0 0 0 / 50%);color:#fff'>Half</p>", "Half")]
    [InlineData("<input placeholder='Pale' style='color:#000'><style>::placeholder{color:#aaa}</style>", "Pale")]
    [InlineData("<input value='In it' style='border:1px solid #ddd;background:#fff;color:#000'>", "the edge of")]
    public async Task Contrast_finds_what_stands_out_too_little(string body, string found)
    {
        var visit = await EnterAsync();
        await visit.OpenAsync($"<body style='background:#fff;color:#000'>{body}");

        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => Contrast.ShouldBeEnoughAsync(visit));

        Assert.Contains(found, failure.Message);
    }

    [Fact]
    public async Task Contrast_takes_black_large_grey_and_hidden_text()
    {
        var visit = await EnterAsync();
        await visit.OpenAsync("<body style='background:#fff'><p>Black</p><p style='color:#777;font-size:24px'>Large</p>"
            + "<p hidden style='color:#eee'>Hidden</p><button disabled style='color:#ccc'>Off</button>");

        await Contrast.ShouldBeEnoughAsync(visit);
    }

    [Fact]
    public async Task Keyboard_tells_the_stops_in_order()
    {
        var visit = await EnterAsync(Visitor.Desktop);
        await visit.OpenAsync("<a href='#x'>First</a> <button>Second</button> <label>Third <input></label>");

        var stops = await Keyboard.WalkAsync(visit);

        Assert.Equal([("First", "link"), ("Second", "button"), ("Third", "textbox")],
            stops.Select(stop => (stop.Name, stop.Role)));
    }

    [Theory]
    [InlineData("<button id=a>A</button><button onkeydown='event.preventDefault();a.focus()'>B</button>"
        + "<button>C</button>", "does not reach")]
    [InlineData("<button>A</button><button onkeydown='event.preventDefault()'>B</button><button>C</button>",
        "round in circles")]
    [InlineData("<button style='outline:none'>A</button>", "no outline")]
    [InlineData("<button></button>", "without a name")]
    [InlineData("<button>A</button><div style='position:fixed;inset:0;background:#fff'></div>", "covered")]
    public async Task Keyboard_finds_what_holds_or_hides_the_focus(string body, string found)
    {
        var visit = await EnterAsync(Visitor.Desktop);
        await visit.OpenAsync(body);

        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => Keyboard.WalkAsync(visit));

        Assert.Contains(found, failure.Message);
    }

    [Fact]
    public async Task TargetSizes_finds_small_targets_outside_text()
    {
        var visit = await EnterAsync();
        await visit.OpenAsync(
            "<button style='width:40px;height:60px'>A</button><p>See <a href='#x'>there</a> for more.</p>"
            + "<button style='width:44px;height:44px'>B</button><p><a href='#y'>Alone</a></p>");

        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => TargetSizes.ShouldBeEnoughAsync(visit));

        Assert.Contains("40.0 × 60.0", failure.Message);
        Assert.Contains("Alone", failure.Message);
        Assert.DoesNotContain("there", failure.Message);
        Assert.DoesNotContain(">B<", failure.Message);
    }

    [Theory]
    [InlineData("<div style='width:400px'>Wide</div>", "400 px wide")]
    [InlineData("<p style='font-size:16px'>Fixed</p>", "Does not grow: Fixed")]
    [InlineData("<p style='height:24px;line-height:1.5;overflow:hidden'>Cut off</p>", "cut off")]
    public async Task Reflow_finds_what_does_not_fit(string body, string found)
    {
        var visit = await EnterAsync(Visitor.SmallPhone);
        await visit.OpenAsync($"<body style='margin:0'>{body}");

        var failure = await Assert.ThrowsAnyAsync<XunitException>(async () =>
        {
            await Reflow.ShouldFitAsync(visit);
            await Reflow.ShouldFitWithTextTwiceAsLargeAsync(visit);
            await Reflow.ShouldFitWithTextSpacedAsync(visit);
        });

        Assert.Contains(found, failure.Message);
    }

    [Fact]
    public async Task LayoutShift_finds_what_moves_by_itself()
    {
        var visit = await EnterAsync();
        await visit.OpenAsync("<div id=late></div><p>Text that moves</p>");
        await LayoutShift.ShouldBeNoneAsync(visit);

        await visit.Page.EvaluateAsync("() => { document.getElementById('late').style.height = '200px'; }");

        await Eventually.TrueAsync(async () =>
            await Record.ExceptionAsync(() => LayoutShift.ShouldBeNoneAsync(visit)) is XunitException);
    }

    [Fact]
    public async Task Axe_finds_a_picture_without_alternative()
    {
        var visit = await EnterAsync();
        await visit.OpenAsync("<main><h1>Picture</h1><img src='/icon.svg'></main>");

        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => Axe.ShouldFindNothingAsync(visit));

        Assert.Contains("image-alt", failure.Message);
    }
}
