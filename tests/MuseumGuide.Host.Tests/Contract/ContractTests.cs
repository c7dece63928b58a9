using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Contract;

public sealed class ContractTests(ContractServer server) : IClassFixture<ContractServer>
{
    // They may meet any operation, and other tests bring them about.
    private static readonly string[] Anywhere =
    [
        "body_timeout", "body_too_large", "headers_too_large", "internal_error", "rate_limited", "request_timeout",
        "uri_too_long",
    ];

    // They need a server that has not begun, or one that is full; the tests below bring them about.
    private static readonly (string Operation, string Code)[] Elsewhere =
    [
        ("identify", "not_ready"), ("getReadiness", "not_ready"), ("getStartup", "not_ready"),
        ("forgetAnalysis", "store_unavailable"),
        ("transcribeRecording", "busy"), ("askAboutArtwork", "busy"), ("askAboutAnalysis", "busy"), ("getArtworkAudio", "busy"),
        ("getArtworkCaptions", "busy"), ("getArtworkTranscript", "busy"), ("speak", "busy"),
        ("transcribeSpeech", "busy"),
    ];

    public static TheoryData<string> Names => [.. ContractCalls.All.Select(call => call.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_answer_is_as_the_document_tells(string name)
    {
        server.Reset();
        var call = ContractCalls.All.First(c => c.Name == name);
        var operation = server.Document.Find(call.Operation);

        using var response = await server.SendAsync(call);

        Assert.Equal(call.Status, (int)response.StatusCode);
        Assert.True(operation.IsAt(response.RequestMessage!.RequestUri!.AbsolutePath));
        await server.Document.AssertToldOfAsync(operation, response);
        if (call.Code is not null)
            Assert.Equal(call.Code, (string?)(await GuideServer.ReadJsonAsync(response))["code"]);
    }

    [Fact]
    public void Every_operation_is_called_in_every_way_that_it_may_end()
    {
        var called = ContractCalls.All.Select(call => (call.Operation, call.Status, call.Code)).ToHashSet();

        var answers = from operation in server.Document.Operations
                      from status in operation.Responses.Select(r => int.Parse(r.Key, CultureInfo.InvariantCulture))
                      where status < 400
                      select (operation.Id, status, (string?)null);
        var problems = from operation in server.Document.Operations
                       from problem in operation.Problems
                       where !Anywhere.Contains(problem.Code) && !Elsewhere.Contains((operation.Id, problem.Code))
                       select (operation.Id, problem.Status, (string?)problem.Code);

        Assert.Empty(answers.Concat(problems).Except(called));
    }

    [Theory]
    [InlineData("identify")]
    [InlineData("getReadiness")]
    [InlineData("getStartup")]
    public async Task A_guide_that_has_not_begun_answers_as_the_document_tells(string id)
    {
        await using var beginning = await GuideServer.StartAsync(isBroken: true, waits: false);
        var operation = server.Document.Find(id);

        using var response = await beginning.SendAsync(
            new(operation.Method), operation.Path, id == "identify" ? GuideServer.Raw([1], null) : null);

        await ProblemDocument.AssertAsync(response, HttpStatusCode.ServiceUnavailable, "not_ready");
        await server.Document.AssertToldOfAsync(operation, response);
    }

    [Fact]
    public async Task A_guide_that_is_unhealthy_says_so_as_the_document_tells()
    {
        await using var beginning = await GuideServer.StartAsync(isBroken: true, waits: false);

        using var response = await beginning.GetAsync("/health");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("unhealthy", (string?)(await GuideServer.ReadJsonAsync(response))["status"]);
        await server.Document.AssertToldOfAsync(server.Document.Find("getHealth"), response);
    }

    [Fact]
    public void The_check_itself_misses_neither_a_missing_nor_another_key()
    {
        var schema = server.Document.Root["components"]!["schemas"]!["RoomAnswer"]!;

        Assert.Empty(server.Document.Judge(schema, Json("""{"name": "Room 2", "work_count": 1}""")));
        Assert.NotEmpty(server.Document.Judge(schema, Json("""{"name": "Room 2"}""")));
        Assert.NotEmpty(server.Document.Judge(schema, Json("""{"name": "Room 2", "work_count": 1, "floor": 2}""")));
        Assert.NotEmpty(server.Document.Judge(schema, Json("""{"name": "Room 2", "work_count": 0}""")));
    }

    private static JsonNode? Json(string text) => JsonNode.Parse(text);
}
