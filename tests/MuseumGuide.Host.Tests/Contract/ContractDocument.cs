using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Contract;

/// <summary>The OpenAPI document of a running server, and what it says of an answer.</summary>
internal sealed class ContractDocument
{
    private const string Components = "#/components/schemas/";
    private readonly JsonObject _definitions;

    private ContractDocument(JsonNode root)
    {
        Root = root;
        _definitions = root["components"]!["schemas"]!.DeepClone().AsObject();
        foreach (var schema in _definitions) Close(schema.Value);
    }

    public JsonNode Root { get; }

    public IEnumerable<ContractOperation> Operations =>
        from path in Root["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new ContractOperation(operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject());

    public static async Task<ContractDocument> ReadAsync(GuideServer server) =>
        new(await GuideServer.ReadJsonAsync(await server.GetAsync("/openapi/v1.json")));

    public ContractOperation Find(string operationId) => Operations.Single(o => o.Id == operationId);

    /// <summary>Fails unless the document told of this answer: status, headers, content type and every key.</summary>
    public async Task AssertToldOfAsync(ContractOperation operation, HttpResponseMessage response)
    {
        var told = operation.Responses[((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)];
        var body = await response.Content.ReadAsStringAsync(GuideServer.Token);
        Assert.True(told is not null, $"{operation.Id} does not tell of {(int)response.StatusCode}: {body}");
        foreach (var (name, header) in told["headers"]?.AsObject() ?? []) AssertHeader(response, name, header!);

        if (told["content"] is not JsonObject { Count: > 0 } forms)
        {
            Assert.Empty(body);
            return;
        }

        var type = response.Content.Headers.ContentType?.MediaType ?? "nothing";
        Assert.True(forms.ContainsKey(type), $"{operation.Id} does not tell of {type}.");
        var form = forms[type]!;
        if (type.EndsWith("json", StringComparison.Ordinal)) AssertValid(form["schema"]!, JsonNode.Parse(body));
        else if (form["x-events"] is { } events) AssertEvents(events, body);
        else Assert.NotEmpty(body);
    }

    /// <summary>Fails unless a document is as the schema says, without any key that the schema does not list.</summary>
    public void AssertValid(JsonNode schema, JsonNode? instance)
    {
        if (Judge(schema, instance) is { Count: > 0 } faults)
            Assert.Fail($"{string.Join("; ", faults)} in {instance?.ToJsonString()}");
    }

    /// <returns>What is wrong; empty when nothing is.</returns>
    public IReadOnlyList<string> Judge(JsonNode schema, JsonNode? instance)
    {
        var closed = schema.DeepClone();
        Close(closed);
        var whole = new JsonObject { ["allOf"] = new JsonArray(closed), ["$defs"] = _definitions.DeepClone() };
        var text = whole.ToJsonString().Replace(Components, "#/$defs/", StringComparison.Ordinal);
        var result = JsonSchema.FromText(text).Evaluate(
            JsonSerializer.SerializeToElement(instance), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? []
            : [.. (result.Details ?? []).Where(d => d.Errors is not null)
                .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))
                .DefaultIfEmpty("not valid")];
    }

    private void AssertEvents(JsonNode events, string body)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));
        var items = SseParser.Create(stream).Enumerate().ToList();
        Assert.Contains(items[^1].EventType, (string[])["done", "error"]);
        foreach (var item in items)
        {
            var data = JsonNode.Parse(item.Data);
            if (item.EventType == "ping") Assert.Equal("{}", item.Data);
            else AssertValid(events[item.EventType]!, data);
        }
    }

    private static void AssertHeader(HttpResponseMessage response, string name, JsonNode header)
    {
        var isThere = response.Headers.TryGetValues(name, out var values)
            || response.Content.Headers.TryGetValues(name, out values);
        Assert.True(isThere || (bool?)header["required"] != true, $"The header {name} is missing.");
        if (isThere && (string?)header["schema"]!["type"] == "integer")
            Assert.All(values!, value => Assert.True(long.TryParse(value, out _), $"{name}: {value}"));
    }

    // The document leaves room for keys to come; here nothing may come that it does not list.
    private static void Close(JsonNode? schema)
    {
        if (schema is JsonArray all)
        {
            foreach (var each in all) Close(each);
        }

        if (schema is not JsonObject parts) return;
        foreach (var part in parts.Where(p => p.Key is not ("enum" or "example")).ToList()) Close(part.Value);
        if (parts.ContainsKey("properties") && parts.ContainsKey("type")) parts["additionalProperties"] = false;
    }
}
