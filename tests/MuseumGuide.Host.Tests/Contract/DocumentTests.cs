using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using MuseumGuide.Host.Settings;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Contract;

public sealed class DocumentTests(ContractServer server) : IClassFixture<ContractServer>
{
    private ContractDocument Document => server.Document;

    [Fact]
    public void The_document_is_sound_OpenAPI_3_1()
    {
        var (document, diagnostic) = OpenApiDocument.Parse(Document.Root.ToJsonString(), "json");

        Assert.NotNull(document);
        Assert.Empty(diagnostic!.Errors);
        Assert.Empty(diagnostic.Warnings);
        Assert.StartsWith("3.1", (string?)Document.Root["openapi"], StringComparison.Ordinal);
        Assert.Equal("MIT", (string?)Document.Root["info"]!["license"]!["identifier"]);
        Assert.Matches(@"^\d+\.\d+\.\d+$", (string?)Document.Root["info"]!["version"]);
        Assert.Equal(
            server.Guide.Address.GetLeftPart(UriPartial.Authority), (string?)Document.Root["servers"]![0]!["url"]);
    }

    [Fact]
    public void Every_route_of_the_api_and_the_probes_is_in_the_document_and_no_other()
    {
        var routes = server.Guide.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.Split('/') is [_, "api" or "health", ..])
            .SelectMany(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
                .Select(method => $"{method} {e.RoutePattern.RawText}"));

        Assert.Equal(
            routes.Order(StringComparer.Ordinal),
            Document.Operations.Select(o => $"{o.Method} {o.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_is_described()
    {
        var tags = Document.Root["tags"]!.AsArray().Select(tag => (string?)tag!["name"]).ToList();

        Assert.All(Document.Operations, operation =>
        {
            Assert.NotNull((string?)operation.Json["operationId"]);
            Assert.Contains((string?)operation.Json["tags"]!.AsArray().Single(), tags);
            Assert.False(string.IsNullOrWhiteSpace((string?)operation.Json["summary"]), operation.Id);
            Assert.False(string.IsNullOrWhiteSpace((string?)operation.Json["description"]), operation.Id);
            Assert.Contains("500", operation.Responses);
            Assert.Equal(operation.Method == "POST", operation.Json.ContainsKey("requestBody"));
            Assert.All(operation.Parameters, parameter =>
            {
                Assert.False(string.IsNullOrWhiteSpace((string?)parameter["description"]), $"{parameter}");
                Assert.NotNull(parameter["example"]);
            });
        });
        Assert.Distinct(Document.Operations.Select(o => o.Id));
    }

    [Fact]
    public void Every_example_is_as_its_schema_tells()
    {
        var forms = Document.Operations.SelectMany(o => o.Responses.Select(r => r.Value).Append(o.Json["requestBody"]))
            .SelectMany(body => body?["content"]?.AsObject() ?? [])
            .Where(form => form.Key.EndsWith("json", StringComparison.Ordinal)).Select(form => form.Value!).ToList();

        Assert.NotEmpty(forms);
        Assert.All(forms, form => Document.AssertValid(form["schema"]!, form["example"]));
    }

    [Fact]
    public void Every_part_of_an_answer_is_described() =>
        Assert.All(Document.Root["components"]!["schemas"]!.AsObject(), schema =>
            Assert.False(string.IsNullOrWhiteSpace((string?)schema.Value!["description"]), schema.Key));

    [Fact]
    public async Task Parameters_may_be_what_the_document_tells_and_nothing_else()
    {
        server.Reset();
        foreach (var operation in Document.Operations.Where(o => o.Method == "GET"))
        {
            foreach (var parameter in operation.Parameters.Where(p => (string?)p["in"] == "query"))
            {
                var (taken, refused) = Tries(parameter["schema"]!);
                var address = operation.Path.Replace("{id}", "moon", StringComparison.Ordinal);
                foreach (var value in taken.Append(parameter["example"]!.ToString()))
                    await AssertAsync(operation, address, parameter, value, HttpStatusCode.OK);
                foreach (var value in refused)
                    await AssertAsync(operation, address, parameter, value, HttpStatusCode.BadRequest);
            }
        }
    }

    [Fact]
    public async Task Staffs_routes_and_their_key_are_told_of_only_where_there_is_a_key()
    {
        await using var without = await GuideServer.StartAsync();

        var document = await ContractDocument.ReadAsync(without);

        Assert.DoesNotContain(document.Operations, o => o.Path.Contains("/admin/", StringComparison.Ordinal));
        Assert.Null(document.Root["components"]!["securitySchemes"]);
        Assert.All(
            Document.Operations,
            o => Assert.Equal(o.Path.Contains("/admin/", StringComparison.Ordinal), o.Json.ContainsKey("security")));
        Assert.DoesNotContain(ContractServer.StaffKey, Document.Root.ToJsonString());
    }

    [Theory]
    [InlineData("Development", HttpStatusCode.OK)]
    [InlineData("Production", HttpStatusCode.NotFound)]
    public async Task The_documents_page_is_there_for_developers_alone(string environment, HttpStatusCode expected)
    {
        await using var guide = await GuideServer.StartAsync(
            settings => settings.Environment = Enum.Parse<GuideEnvironment>(environment));

        var response = await guide.GetAsync("/openapi/index.html", "text/html");
        var page = await response.Content.ReadAsStringAsync(GuideServer.Token);

        Assert.Equal(expected, response.StatusCode);
        Assert.DoesNotContain("unsafe", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotMatch("(src|href)=\"?(https?:)?//", page);
        Assert.DoesNotMatch("<script(?![^>]* src=)|<style", page);
    }

    private async Task AssertAsync(
        ContractOperation operation, string address, JsonNode parameter, string value, HttpStatusCode expected)
    {
        var query = $"{parameter["name"]}={Uri.EscapeDataString(value)}";
        using var response = await server.Guide.GetAsync($"{address}?{query}");

        Assert.True(expected == response.StatusCode, $"{operation.Id} {query}: {response.StatusCode}");
        await Document.AssertToldOfAsync(operation, response);
    }

    private static (IReadOnlyList<string> Taken, IReadOnlyList<string> Refused) Tries(JsonNode schema)
    {
        if (schema["enum"] is JsonArray words) return ([.. words.Select(w => (string)w!)], ["another", ""]);
        if (schema["minimum"] is { } least && schema["maximum"] is { } most)
            return ([$"{least}", $"{most}"], [$"{(int)least - 1}", $"{(int)most + 1}", "x"]);
        if ((string?)schema["type"] == "boolean") return (["true", "false"], ["perhaps"]);
        var longest = (int?)schema["maxLength"];
        return schema["pattern"] is null
            ? ([new string('a', longest!.Value)], [new string('a', longest.Value + 1)])
            : ([], ["!", new string('a', 41)]);
    }
}
