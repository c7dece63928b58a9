using System.Text.Json.Nodes;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Clouds;

public sealed class HerokuTests
{
    private static readonly JsonNode App = JsonNode.Parse(Repository.Read("app.json"))!;
    private static readonly JsonNode Build = Yaml.Read(Repository.Read("heroku.yml"));

    [Fact]
    public void Heroku_does_build_the_one_Dockerfile_where_the_sources_are()
    {
        Assert.Equal("container", App.Text("stack"));
        var file = Repository.PathOf(Build.Text("build.docker.web")!);

        // Heroku builds in the folder of the file.
        Assert.Equal(Repository.Root, Path.GetDirectoryName(file));
        Assert.Equal(Repository.Read("deploy/docker/Dockerfile"), File.ReadAllText(file));
    }

    [Fact]
    public void Heroku_does_run_what_the_image_runs() => Assert.Contains(
        $"ENTRYPOINT [\"{Build.Text("run.web")!.Split(' ')[0]}\"]", Repository.Read("deploy/docker/Dockerfile"),
        StringComparison.Ordinal);

    [Fact]
    public void Heroku_does_write_where_any_user_may() => Assert.All(["DATA_DIR", "LOG_FILE"], name =>
        Assert.StartsWith("/tmp/", App.Text($"env.{name}.value"), StringComparison.Ordinal));

    [Fact]
    public void Heroku_does_leave_the_port_and_the_database_to_the_platform()
    {
        Assert.Null(App.At("env.PORT"));
        Assert.Null(App.At("env.DATABASE_URL"));
        Assert.StartsWith(
            "heroku-postgresql:", App.List("addons").Single().Text("plan"), StringComparison.Ordinal);
    }

    [Fact]
    public void Command_and_button_do_agree()
    {
        var command = DeployedSettings.All().Where(setting => setting.File == "deploy/heroku/deploy")
            .Where(setting => !setting.Value!.StartsWith('$'));

        Assert.All(command, setting => Assert.Equal(App.Text($"env.{setting.Name}.value"), setting.Value));
    }
}
