using MuseumGuide.Browser.Tests.Rig;

namespace MuseumGuide.Browser.Tests.RigItself;

public sealed class VisitTests(Gallery gallery) : Journey(gallery)
{
    private const string Look = """
        async () => {
          const stream = await navigator.mediaDevices.getUserMedia({ video: true });
          const video = document.createElement("video");
          video.muted = true;
          video.srcObject = stream;
          await video.play();
          const canvas = new OffscreenCanvas(64, 48).getContext("2d", { willReadFrequently: true });
          window.brightness = () => {
            canvas.drawImage(video, 0, 0, 64, 48);
            const { data } = canvas.getImageData(0, 0, 64, 48);
            return data.reduce((sum, value) => sum + value, 0) / data.length;
          };
          window.stop = () => stream.getTracks().forEach((track) => track.stop());
        }
        """;

    // A page that asks for no camera of its own.
    private const string Quiet = "/privacy";

    private const string Ask =
        "() => navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'yes', error => error.name)";

    [Fact]
    public async Task Complaints_tell_of_other_hosts_and_errors()
    {
        var visit = await EnterAsync();

        await visit.OpenAsync(
            "<img alt='' src='http://elsewhere.example/x.png'><script>throw new Error('broken')</script>");

        Assert.Contains(visit.Complaints, c => c.Contains("asked another host: GET http://elsewhere.example/x.png"));
        Assert.Contains(visit.Complaints, c => c.Contains("threw: Error: broken"));
        visit.Tolerate("elsewhere.example");
        visit.Tolerate("broken");
        visit.Tolerate("Failed to load resource");
    }

    [Fact]
    public async Task Announcements_are_noted_once_and_in_order()
    {
        var visit = await EnterAsync();
        await visit.OpenAsync("<p role=status id=s>Here before</p><p role=alert id=a></p><div role=log id=l></div>");

        await visit.Page.EvaluateAsync("""
            async () => {
              const later = () => new Promise((done) => setTimeout(done, 30));
              document.getElementById("s").textContent = "Looking.";
              await later();
              document.getElementById("l").append("One. ");
              await later();
              document.getElementById("l").append("Two.");
              await later();
              document.getElementById("a").textContent = "Found.";
            }
            """);

        await visit.Announcements.ShouldBeAsync("Looking.", "One.", "Two.", "Found.");
        Assert.Equal(
            ["polite", "polite", "polite", "assertive"], visit.Announcements.All.Select(a => a.Politeness));
    }

    [Fact]
    public async Task The_camera_shows_what_it_is_told()
    {
        var visit = await OpenAsync(Quiet);
        await visit.Page.EvaluateAsync(Look);

        await WaitForBrightnessAsync(visit, b => b is > 100 and < 215);
        await visit.Camera.ShowAsync("dark");
        await WaitForBrightnessAsync(visit, b => b < 90);
        await visit.Camera.ShowAsync("bright");
        await WaitForBrightnessAsync(visit, b => b > 220);

        Assert.True(await visit.Camera.IsRunningAsync());
        await visit.Page.EvaluateAsync("() => window.stop()");
        Assert.False(await visit.Camera.IsRunningAsync());
    }

    [Theory]
    [InlineData(CameraAccess.Granted, "yes")]
    [InlineData(CameraAccess.Denied, "NotAllowedError")]
    [InlineData(CameraAccess.None, "NotFoundError")]
    [InlineData(CameraAccess.Busy, "NotReadableError")]
    public async Task The_camera_can_be_refused(CameraAccess access, string answer)
    {
        var visit = await OpenAsync(Quiet, Visitor.Phone with { Camera = access });

        Assert.Equal(answer, await visit.Page.EvaluateAsync<string>(Ask));
    }

    [Fact]
    public async Task Senses_tell_what_was_heard_and_felt()
    {
        var visit = await EnterAsync();
        await visit.OpenAsync("");

        await visit.Page.EvaluateAsync("""
            async () => {
              navigator.vibrate([20, 40, 20]);
              const tone = new AudioContext().createOscillator();
              tone.frequency.value = 660;
              tone.start();
              const words = new SpeechSynthesisUtterance("Harvest Moon.");
              await new Promise((done) => { words.onend = done; speechSynthesis.speak(words); });
            }
            """);

        Assert.Equal(["20,40,20"], visit.Senses.Vibrations);
        Assert.Equal(["660"], visit.Senses.Tones);
        Assert.Equal(["Harvest Moon."], visit.Senses.Speech);
    }

    private static Task WaitForBrightnessAsync(Visit visit, Func<double, bool> isRight) => Eventually.TrueAsync(
        async () => isRight(await visit.Page.EvaluateAsync<double>("() => window.brightness()")));
}
